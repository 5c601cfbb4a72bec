import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import type { Recipe } from '../recipe'
import { drawn } from './drawn'
import { lessonOf, type Lesson } from './lesson'
import { useStore } from './store'

/** What the page draws: a recipe and all that follows from it. */
export interface Shown {
  readonly recipe: Recipe
  readonly lesson: Lesson
  /** Whether it changed by itself: then it is there at once, for motion would only cost the frames of the one after it. */
  readonly quiet: boolean
}

type Settled = Pick<Shown, 'recipe' | 'quiet'>

const shownOf = ({ recipe, quiet }: Settled): Shown => ({ recipe, lesson: lessonOf(recipe), quiet })

const ShownContext = createContext<Shown | undefined>(undefined)

/**
 * Gives the page the recipe that it draws: what a person does at once, and what comes by itself, or long after it was asked
 * for, in pieces of a few milliseconds, so that no frame of the page waits for it. The lesson is made once for
 * each drawing: while the next numbers are on their way, every part of the page shows the same ones.
 */
export function ShownRecipe({ children }: { readonly children: ReactNode }) {
  const recipe = useStore(state => state.history.present)
  const quiet = useStore(state => state.quiet)
  const [settled, setSettled] = useState<Settled>({ recipe, quiet: false })
  const gentle = quiet && settled.recipe.model === recipe.model
  const own = useMemo(() => (gentle ? settled : { recipe, quiet: false }), [gentle, settled, recipe])
  const shown = useMemo(() => shownOf(own), [own])
  useLayoutEffect(() => {
    // Both ways through one queue: a drawing that is overtaken must not come back as the settled one.
    const settle = () => setSettled({ recipe, quiet: gentle })
    if (gentle) startTransition(settle)
    else settle()
  }, [recipe, gentle])
  useLayoutEffect(() => drawn(own.recipe), [own])
  return <ShownContext value={shown}>{children}</ShownContext>
}

/** Lets a part of the page follow the drawing in a frame of its own, where numbers change by themselves. */
export function ShownLater({ children }: { readonly children: ReactNode }) {
  const shown = useShown()
  const [later, setLater] = useState(shown)
  useEffect(() => startTransition(() => setLater(shown)), [shown])
  const follows = shown.quiet && later.recipe.model === shown.recipe.model
  return <ShownContext value={follows ? later : shown}>{children}</ShownContext>
}

/** What the page draws; outside of a page what the store says. */
export function useShown(): Shown {
  const shown = useContext(ShownContext)
  const recipe = useStore(state => shown?.recipe ?? state.history.present)
  return useMemo(() => shown ?? shownOf({ recipe, quiet: false }), [shown, recipe])
}
