import { create } from 'zustand'
import { connect } from './client'
import { createGuard } from './guard'
import { keep } from './keep'
import { tidyKeptFiles } from './kept-files'
import { createEasel, type LiveEasel } from './live'
import { shelf } from './shelf'
import { ways } from './spawn'
import { untrained, type Training } from './known'
import { perFrame } from './per-frame'
import { createTraining, type Trainer } from './training'

/** The training of this page, as components read it. */
export const useTraining = create<Training & { readonly easel: LiveEasel | undefined }>()(() => ({
  ...untrained,
  easel: undefined,
}))

// Messages come many times a frame, and also while nobody looks.
const { put, flush } = perFrame<Training>(
  training => useTraining.setState(training),
  call => requestAnimationFrame(call),
)

const guard = createGuard(window)

const run = createTraining(
  {
    connect: (hear, broken) => connect(ways, hear, broken),
    now: () => performance.now(),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    isSeen: () => !document.hidden,
    easel: (choice, recipe) => {
      const easel = createEasel(choice, recipe)
      useTraining.setState({ easel })
      return easel
    },
    keep: async (choice, recipe, frame) => {
      const kept = await keep(choice, recipe, frame, { shelf, now: Date.now })
      await tidyKeptFiles(kept, Date.now())
      return kept
    },
  },
  training => {
    guard(training)
    put(training)
  },
)

/** The one run of this page. It goes on while its panel is folded away and while the page is in the background. */
export const trainer: Trainer = {
  ...run,
  // A slider that is dragged must find itself where it was dragged to.
  turn: page => {
    run.turn(page)
    flush()
  },
}
