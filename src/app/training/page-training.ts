import { create } from 'zustand'
import { connect } from './client'
import { keep } from './keep'
import { createEasel, type LiveEasel } from './live'
import { shelf } from './shelf'
import { ways } from './spawn'
import { untrained, type Training } from './known'
import { createTraining } from './training'

/** The training of this page, as components read it. */
export const useTraining = create<Training & { readonly easel: LiveEasel | undefined }>()(() => ({
  ...untrained,
  easel: undefined,
}))

/** The one run of this page. It goes on while its panel is folded away and while the page is in the background. */
export const trainer = createTraining(
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
    keep: (choice, recipe, frame) => keep(choice, recipe, frame, shelf),
  },
  training => useTraining.setState(training),
)
