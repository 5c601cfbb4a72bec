import { useRef } from 'react'
import { NumberField } from '../../figures/controls/number/NumberField'
import { useSay } from '../../figures/language'
import { readOutOptions } from '../../models'
import { adjust, edit, recipeNow, useStore } from '../store'
import { goesOn, NEUTRAL, temperatureOf, withTemperature } from './temperature-of'
import { words } from './words'
import type { Recipe } from '../../recipe'

const { min, max } = readOutOptions.temperature

const BOUNDS = { min, max, step: 0.01, logarithmic: true } as const

const NOTE = 'output-temperature-note'

/**
 * The number that scores are divided by before they become shares. All moves of one gesture are one change to undo: of a
 * drag, or of the keys as long as the focus stays here.
 */
export function Temperature({ recipe }: { readonly recipe: Recipe }) {
  const say = useSay()
  const value = temperatureOf(recipe)
  const neutral = value === NEUTRAL
  const left = useRef<Recipe>(undefined)
  const begin = () => {
    left.current = undefined
  }
  const move = (wanted: number) => {
    const { history } = useStore.getState()
    const change = goesOn(history, left.current) ? adjust : edit
    change(withTemperature(wanted))
    if (recipeNow() !== history.present) left.current = recipeNow()
  }
  return (
    <>
      <div className="output-temperature" title={say(words.note)} onPointerDownCapture={begin} onBlur={begin}>
        <NumberField
          label={words.temperature}
          value={value}
          bounds={BOUNDS}
          ghost={NEUTRAL}
          describedBy={NOTE}
          onChange={move}
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
