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

/** Why there is no worker (any more): the page may not start one, or the one that trained broke down; the reason in the browser's own words, if it gave any. */
export type Breakdown =
  | { readonly kind: 'refused'; readonly reason: string | undefined }
  | { readonly kind: 'died'; readonly reason: string | undefined }

const wordsOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem))

/**
 * Starts a worker in the first way that works: a way counts as refused when it throws or fails before the worker has said
 * anything. Commands wait until then and are given again to the next one. `broken` is called when no way is left, or when
 * a worker that had spoken dies.
 */
export function connect(
  ways: readonly Spawn[],
  hear: (message: Message) => void,
  broken: (breakdown: Breakdown) => void,
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
  const failed = (way: number, reason: string | undefined): void => {
    worker?.terminate()
    worker = undefined
    if (closed) return
    if (!spoken && way + 1 < ways.length) return void begin(way + 1)
    close()
    broken(spoken ? { kind: 'died', reason } : { kind: 'refused', reason })
  }
  const begin = async (way: number): Promise<void> => {
    const spawn = ways[way]
    if (!spawn) return failed(way, undefined)
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
        // A script that may not be loaded says nothing at all.
        failed(way, event.message || undefined)
      }
      for (const command of posted) started.postMessage(command)
    } catch (problem) {
      failed(way, wordsOf(problem))
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
