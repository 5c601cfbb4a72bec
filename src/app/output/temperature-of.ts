import { readOutOptions } from '../../models'
import type { History, Recipe } from '../../recipe'

const { initial, min, max } = readOutOptions.temperature

/** The temperature that leaves shares as they are. */
export const NEUTRAL = initial

/** The temperature at which a recipe is read out. */
export const temperatureOf = ({ options }: Pick<Recipe, 'options'>): number => {
  const { temperature } = options
  return typeof temperature === 'number' ? temperature : NEUTRAL
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** A change to another temperature, which has two decimals at most; the same one again is no change. */
export const withTemperature =
  (wanted: number) =>
  (recipe: Recipe): Recipe => {
    const temperature = Math.min(max, Math.max(min, hundredths(wanted)))
    return temperature === temperatureOf(recipe) ? recipe : { ...recipe, options: { ...recipe.options, temperature } }
  }

/**
 * Whether a move of the slider belongs to the change before it: `left` is the recipe in which this gesture left things. Then
 * nothing has happened since, and there is nothing that could be redone and would be lost.
 */
export const goesOn = ({ present, future }: History<Recipe>, left: Recipe | undefined): boolean =>
  present === left && future.length === 0
