import type { WorkerLike } from '../../../../src/app/training/client'
import type { Command, Message } from '../../../../src/training'

/** A worker that notes what it is told and says what a test wants. */
export interface FakeWorker extends WorkerLike {
  readonly told: Command[]
  readonly kinds: () => readonly string[]
  readonly say: (message: Message) => void
  readonly die: (message?: string) => void
  readonly ended: () => boolean
}

export function fakeWorker(): FakeWorker {
  const told: Command[] = []
  let ended = false
  const worker: FakeWorker = {
    told,
    kinds: () => told.map(({ kind }) => kind),
    postMessage: command => void told.push(command),
    terminate: () => {
      ended = true
    },
    onmessage: null,
    onerror: null,
    say: data => worker.onmessage?.({ data }),
    die: (message = 'Script error.') => worker.onerror?.({ message }),
    ended: () => ended,
  }
  return worker
}

/** Lets promises that are already settled be heard. */
export const settled = (): Promise<void> => new Promise(done => setTimeout(done, 0))
