import { withoutPin, withPin, type Pin, type Recipe } from '../recipe'
import { labelId } from '../trace'
import type { KnownUnit } from './known-units'

type Held = Pick<KnownUnit, 'states' | 'unit' | 'mean'>

const pinOf = ({ states, unit, mean }: Held): Pin => ({
  name: labelId(states),
  time: 'all',
  row: unit,
  col: 0,
  number: mean,
})

/** Whether a unit is held at its mean at every position. */
export function holdsUnit({ pins }: Pick<Recipe, 'pins'>, held: Held): boolean {
  const { name, time, row, number } = pinOf(held)
  return pins.some(pin => pin.name === name && pin.time === time && pin.row === row && pin.number === number)
}

/** The recipe with a unit held at its mean at every position: whatever reads it learns nothing from it. */
export const holdUnit = (recipe: Recipe, held: Held): Recipe => ({
  ...recipe,
  pins: withPin(recipe.pins, pinOf(held)),
})

/** The recipe with a unit computed again. */
export const releaseUnit = (recipe: Recipe, held: Held): Recipe => ({
  ...recipe,
  pins: withoutPin(recipe.pins, pinOf(held)),
})
