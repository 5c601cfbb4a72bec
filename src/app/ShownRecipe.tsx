import { createContext, startTransition, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import type { Recipe } from '../recipe'
import { drawn } from './drawn'
import { lessonOf, type Lesson } from './lesson'
import { useStore } from './store'

/** What the page draws: a recipe and all that follows from it. */
export interface Shown {
  readonly recipe: Recipe
  readonly lesson: Lesson
}

const shownOf = (recipe: Recipe): Shown => ({ recipe, lesson: lessonOf(recipe) })

const ShownContext = createContext<Shown | undefined>(undefined)

/**
 * Gives the page the recipe that it draws: what a person does at once, and what comes by itself, or long after it was asked
 * for, in pieces of a few milliseconds, so that no frame of the page waits for it. The lesson is made once for
 * each drawing: while the next numbers are on their way, every part of the page shows the same ones.
 */
export function ShownRecipe({ children }: { readonly children: ReactNode }) {
  const recipe = useStore(state => state.history.present)
  const quiet = useStore(state => state.quiet)
  const [settled, setSettled] = useState(recipe)
  const gentle = quiet && settled.model === recipe.model
  const own = gentle ? settled : recipe
  const shown = useMemo(() => shownOf(own), [own])
  useLayoutEffect(() => {
    // Both ways through one queue: a drawing that is overtaken must not come back as the settled one.
    const settle = () => setSettled(recipe)
    if (gentle) startTransition(settle)
    else settle()
  }, [recipe, gentle])
  useLayoutEffect(() => drawn(own), [own])
  return <ShownContext value={shown}>{children}</ShownContext>
}

/** What the page draws; outside of a page what the store says. */
export function useShown(): Shown {
  const shown = useContext(ShownContext)
  const recipe = useStore(state => shown?.recipe ?? state.history.present)
  return useMemo(() => shown ?? shownOf(recipe), [shown, recipe])
}
