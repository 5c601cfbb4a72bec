import { NumberField } from '../../figures/controls/number/NumberField'
import { useSay } from '../../figures/language'
import { readOutOptions } from '../../models'
import { adjust, edit, useStore } from '../store'
import { isMoving, NEUTRAL, temperatureOf, withTemperature } from './temperature-of'
import { words } from './words'
import type { Recipe } from '../../recipe'

const { min, max } = readOutOptions.temperature

const BOUNDS = { min, max, step: 0.01, logarithmic: true } as const

const NOTE = 'output-temperature-note'

/** The number that scores are divided by before they become shares. Moves of the slider in a row are one change to undo. */
export function Temperature({ recipe }: { readonly recipe: Recipe }) {
  const say = useSay()
  const value = temperatureOf(recipe)
  const neutral = value === NEUTRAL
  const moving = useStore(({ history: { past, present } }) => isMoving(past.at(-1), present))
  return (
    <>
      <div className="output-temperature" title={say(words.note)}>
        <NumberField
          label={words.temperature}
          value={value}
          bounds={BOUNDS}
          ghost={NEUTRAL}
          describedBy={NOTE}
          onChange={next => (moving ? adjust : edit)(withTemperature(next))}
          onRelease={() => edit(withTemperature(NEUTRAL))}
        />
        <button
          type="button"
          className="control-button"
          aria-disabled={neutral}
          aria-label={say(words.neutral)}
          onClick={() => edit(withTemperature(NEUTRAL))}
        >
          τ = 1
        </button>
      </div>
      <p id={NOTE} className="control-note output-note">
        {say(words.note)}
      </p>
    </>
  )
}
