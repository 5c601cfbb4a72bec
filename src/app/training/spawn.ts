import type { Spawn, WorkerLike } from './client'

// A worker's own types know every kind of event; only messages and errors are of interest here.
const plain = (worker: Worker): WorkerLike => worker as unknown as WorkerLike

/**
 * A worker of a file of its own is quick to start; where a page is a single file or stands in a sandbox it is refused, and
 * the same code is started from within the page as a classic script.
 */
export const ways: readonly Spawn[] = [
  () => Promise.resolve(plain(new Worker(new URL('../../training/worker.ts', import.meta.url), { type: 'module' }))),
  async () => {
    const { default: Inlined } = await import('../../training/worker?worker&inline')
    return plain(new Inlined())
  },
]
