import { createContext, startTransition, useContext, useLayoutEffect, useState, type ReactNode } from 'react'
import type { Recipe } from '../recipe'
import { drawn, isGentle } from './gentle'
import { useStore } from './store'

const Shown = createContext<Recipe | undefined>(undefined)

/**
 * Gives the page the recipe that it draws: what a person does at once, and what changes by itself in pieces of a few
 * milliseconds, so that no frame of the page waits for a drawing that nobody asked for.
 */
export function ShownRecipe({ children }: { readonly children: ReactNode }) {
  const recipe = useStore(state => state.history.present)
  const [settled, setSettled] = useState(recipe)
  const gentle = isGentle(recipe)
  if (!gentle && settled !== recipe) setSettled(recipe)
  const shown = gentle ? settled : recipe
  useLayoutEffect(() => {
    if (gentle) startTransition(() => setSettled(recipe))
  }, [recipe, gentle])
  useLayoutEffect(drawn, [shown])
  return <Shown value={shown}>{children}</Shown>
}

/** The recipe that is drawn; outside of a page that of the store. */
export function useShownRecipe(): Recipe {
  const shown = useContext(Shown)
  return useStore(state => shown ?? state.history.present)
}
