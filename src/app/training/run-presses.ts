import type { Said } from '../../figures/language'
import type { TrainingChoice } from './choice'
import { canBeKept, type Training } from './known'
import type { RunState } from './run-state'
import type { Trainer } from './training'
import { words } from './words'

/** One button: its word, and what it does; nothing while it can do nothing. */
export interface Press {
  readonly word: Said
  readonly act: (() => void) | undefined
}

/** The four buttons of a run. All are always there, so that the keyboard never loses its place when a run changes. */
export interface Presses {
  readonly main: Press
  readonly step: Press
  readonly stop: Press
  readonly again: Press
}

type Does = Pick<Trainer, 'begin' | 'goOn' | 'pause' | 'stop' | 'reset'>

const press = (word: Said, act?: () => void): Press => ({ word, act })

/** Whether steps are left of a run that is over and nothing speaks against making them. */
const canGoOn = ({ because, step, recipe }: RunState): boolean =>
  because !== 'patience' && because !== 'diverged' && step < (recipe?.budget ?? 0)

/** What can be done with a run as it stands, and with the choice of the next one. */
export function pressesOf(
  training: Pick<Training, 'run' | 'pages' | 'kept'>,
  choice: TrainingChoice | undefined,
  does: Does,
): Presses {
  const { run } = training
  const still: Presses = {
    main: press(words.pause),
    step: press(words.step),
    stop: press(words.stop),
    again: press(words.reset),
  }
  const begin = (then: 'walk' | 'step') => (choice ? () => does.begin(choice, then) : undefined)
  const goOn = press(words.goOn, () => does.goOn('walk'))
  const oneMore = press(words.step, () => does.goOn('step'))
  const stop = press(words.stop, does.stop)
  const reset = press(words.reset, does.reset)
  switch (run.phase) {
    case 'idle':
      return { ...still, main: press(words.start, begin('walk')), step: press(words.step, begin('step')) }
    case 'preparing':
      return { ...still, stop }
    case 'running':
      return { ...still, main: press(words.pause, does.pause), stop, again: reset }
    case 'paused':
      return { main: goOn, step: oneMore, stop, again: reset }
    case 'ending':
      return { ...still, main: press(words.goOn), again: reset }
    case 'over': {
      const again = press(words.again, begin('walk'))
      const keep = canBeKept(training) ? press(words.keep, does.stop) : still.stop
      return canGoOn(run) ? { main: goOn, step: oneMore, stop: keep, again } : { ...still, main: again, stop: keep }
    }
  }
}
