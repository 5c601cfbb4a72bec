import type { Command, Message } from '../../training'

/** What is needed of a `Worker`; a test has one of its own. */
export interface WorkerLike {
  postMessage(command: Command): void
  terminate(): void
  onmessage: ((event: { readonly data: Message }) => void) | null
  onerror: ((event: { readonly message?: string; preventDefault?(): void }) => void) | null
}

/** One way to start a worker; it throws where the page is not allowed to. */
export type Spawn = () => Promise<WorkerLike>

/** A line to a worker that trains. */
export interface Line {
  readonly post: (command: Command) => void
  /** Ends the worker at once, whatever it is doing. */
  readonly close: () => void
}

const wordsOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))

/**
 * Starts a worker in the first way that works: a way counts as refused when it throws or fails before the worker has said
 * anything. Commands wait until then and are given again to the next one. `broken` is called when no way is left, or when
 * a worker that had spoken dies.
 */
export function connect(
  ways: readonly Spawn[],
  hear: (message: Message) => void,
  broken: (sentence: string) => void,
): Line {
  let posted: Command[] = []
  let worker: WorkerLike | undefined
  let closed = false
  let spoken = false

  const close = (): void => {
    closed = true
    worker?.terminate()
    worker = undefined
  }
  const fail = (sentence: string): void => {
    if (closed) return
    close()
    broken(sentence)
  }
  const refused = (way: number, why: string): void => {
    worker?.terminate()
    worker = undefined
    if (closed) return
    if (spoken || way + 1 >= ways.length) return fail(why)
    void begin(way + 1)
  }
  const begin = async (way: number): Promise<void> => {
    const spawn = ways[way]
    if (!spawn) return fail('there is no way to start a worker')
    try {
      const started = await spawn()
      if (closed) return started.terminate()
      worker = started
      started.onmessage = ({ data }) => {
        if (closed) return
        spoken = true
        posted = []
        hear(data)
      }
      started.onerror = event => {
        event.preventDefault?.()
        refused(way, event.message ?? 'the worker could not be started')
      }
      for (const command of posted) started.postMessage(command)
    } catch (problem) {
      refused(way, wordsOf(problem))
    }
  }
  const post = (command: Command): void => {
    if (closed) return
    if (!spoken) posted.push(command)
    worker?.postMessage(command)
  }
  void begin(0)
  return { post, close }
}
