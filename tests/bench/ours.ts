import { plan, type Value } from '../../src/tensor'
import type { Contestant } from './contest'
import { flat } from './numbers'

const ready = () => Promise.resolve()

/** A recorded computation, run again in place. */
export function replayed(roots: readonly Value[], read = (): ArrayLike<number> => flat(roots)): Contestant {
  const recorded = plan(roots)
  return { side: 'ours', prepare: ready, run: () => recorded.run(), read }
}

/** The same computation recorded from nothing each time. */
export function traced(
  trace: () => readonly Value[],
  read: (roots: readonly Value[]) => ArrayLike<number> = flat,
): Contestant {
  let roots: readonly Value[] = []
  return {
    side: 'traced afresh',
    prepare: ready,
    run: () => {
      roots = trace()
    },
    read: () => read(roots),
  }
}
