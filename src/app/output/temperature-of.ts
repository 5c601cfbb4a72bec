import { readOutOptions } from '../../models'
import type { Recipe } from '../../recipe'

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

/** Whether the last change was one of the temperature, so that a further one belongs to it; going back to 1 ends it. */
export const isMoving = (before: Recipe | undefined, now: Recipe): boolean =>
  before !== undefined &&
  temperatureOf(now) !== NEUTRAL &&
  temperatureOf(before) !== temperatureOf(now) &&
  before.model === now.model &&
  before.weights === now.weights &&
  before.tokens === now.tokens &&
  before.pins === now.pins
