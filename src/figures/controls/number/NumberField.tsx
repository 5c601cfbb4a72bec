import { useId, useState, type CSSProperties } from 'react'
import { useSay, type Said } from '../../language'
import { Glyph } from '../parts/Glyph'
import { along, entryText, held, nudged, numberAlong, type Bounds } from './entry'
import { sliderKey } from './keys'
import { NumberBox } from './NumberBox'

const words = {
  less: { en: 'less', zh: '减小' },
  more: { en: 'more', zh: '增大' },
} as const satisfies Record<string, Said>

/** How far along the slider a number lies, from 0 to 1. */
function fraction(value: number, bounds: Bounds): number {
  const [low, high] = [along(bounds.min, bounds), along(bounds.max, bounds)]
  return high > low ? (along(held(value, bounds), bounds) - low) / (high - low) : 0
}

/** Fine enough for every number of two digits. */
const FINE = 0.002

/** One number, four ways to set it that are worth the same: − and +, a native slider, the keyboard, a box to type into. */
export function NumberField(props: {
  readonly label: Said
  readonly value: number
  readonly bounds: Bounds
  /** Where the model itself would put it: a mark on the slider, so that one sees how far the number was moved. */
  readonly ghost?: number
  /** A hollow thumb says: this number is shown, nobody holds it. */
  readonly hollow?: boolean
  readonly labelHidden?: boolean
  /** What a screen reader says instead of the bare number. */
  readonly valueText?: string
  readonly describedBy?: string
  readonly onChange: (value: number) => void
  readonly onRelease?: () => void
}) {
  const say = useSay()
  const id = useId()
  const [refused, setRefused] = useState<Said>()
  const { value, bounds, onChange, onRelease } = props
  const label = say(props.label)
  const change = (next: number) => {
    setRefused(undefined)
    onChange(next)
  }
  const place = { '--fraction': fraction(value, bounds) } as CSSProperties
  const mark = { '--fraction': fraction(props.ghost ?? value, bounds) } as CSSProperties

  return (
    <div className="control-number" role="group" aria-label={label} aria-describedby={props.describedBy}>
      {props.labelHidden ? null : (
        <label className="control-label" htmlFor={id}>
          {label}
        </label>
      )}
      <div className="control-number-row">
        <button
          type="button"
          className="control-button control-square"
          aria-label={`${label}: ${say(words.less)}`}
          aria-disabled={value <= bounds.min}
          onClick={() => change(nudged(value, -1, bounds))}
        >
          <Glyph name="minus" />
        </button>
        <span className="control-slider" style={place} data-hollow={props.hollow || undefined}>
          {props.ghost === undefined || props.hollow ? null : (
            <span className="control-slider-ghost" style={mark} aria-hidden="true" />
          )}
          <input
            id={id}
            type="range"
            min={along(bounds.min, bounds)}
            max={along(bounds.max, bounds)}
            step={bounds.logarithmic ? FINE : bounds.step}
            value={along(value, bounds)}
            aria-label={label}
            aria-valuetext={props.valueText ?? entryText(value)}
            onChange={event => change(numberAlong(Number(event.target.value), bounds))}
            onKeyDown={event => {
              const key = sliderKey(event.key, event.shiftKey)
              if (!key || (key.kind === 'release' && !onRelease)) return
              event.preventDefault()
              if (key.kind === 'nudge') change(nudged(value, key.presses, bounds))
              else if (key.kind === 'end') change(bounds[key.end])
              else onRelease?.()
            }}
          />
        </span>
        <button
          type="button"
          className="control-button control-square"
          aria-label={`${label}: ${say(words.more)}`}
          aria-disabled={value >= bounds.max}
          onClick={() => change(nudged(value, 1, bounds))}
        >
          <Glyph name="plus" />
        </button>
        <NumberBox
          label={label}
          value={value}
          bounds={bounds}
          hollow={props.hollow ?? false}
          describedBy={`${id}-refused`}
          onChange={change}
          onRefused={setRefused}
        />
      </div>
      <p id={`${id}-refused`} className="control-refused" role="status">
        {refused ? say(refused) : ''}
      </p>
    </div>
  )
}
