import { useId, useState, type CSSProperties } from 'react'
import { useSay, type Said } from '../../language'
import { Glyph } from '../parts/Glyph'
import { entryText, held, nudged, type Bounds } from './entry'
import { sliderKey } from './keys'
import { NumberBox } from './NumberBox'

const words = {
  less: { en: 'less', zh: '减小' },
  more: { en: 'more', zh: '增大' },
} as const satisfies Record<string, Said>

const fraction = (value: number, { min, max }: Bounds): number => (max > min ? (value - min) / (max - min) : 0)

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
  const place = { '--fraction': fraction(held(value, bounds), bounds) } as CSSProperties
  const mark = { '--fraction': fraction(held(props.ghost ?? value, bounds), bounds) } as CSSProperties

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
            min={bounds.min}
            max={bounds.max}
            step={bounds.step}
            value={value}
            aria-label={label}
            aria-valuetext={props.valueText ?? entryText(value)}
            onChange={event => change(Number(event.target.value))}
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
