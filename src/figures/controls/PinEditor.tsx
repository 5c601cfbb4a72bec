import { useId } from 'react'
import { scalarText } from '../geometry/number-text'
import type { Domain } from '../geometry/value-scale'
import { niceLimit } from '../geometry/value-scale'
import { useSay, type Said } from '../language'
import { NumberField } from './number/NumberField'
import { Glyph } from './parts/Glyph'
import { ValueSwatch } from './parts/ValueSwatch'

const words = {
  value: { en: 'Value', zh: '数值' },
  computed: { en: 'computed', zh: '计算值' },
  held: { en: 'held', zh: '固定值' },
  release: { en: 'Release', zh: '释放' },
  close: { en: 'Close', zh: '关闭' },
  free: {
    en: 'Move the slider to hold this number. Everything after it is computed again.',
    zh: '移动滑块即可固定这个数，其后的一切都会重新计算。',
  },
} as const satisfies Record<string, Said>

const domainOf = (min: number, max: number): Domain =>
  min >= 0 && max <= 1 ? 'unit' : { limit: niceLimit(Math.max(Math.abs(min), Math.abs(max))) }

/** Holds one number of a run at a value of one's own, with what the model computed beside it: was → is. */
export function PinEditor(props: {
  readonly title: Said
  /** Which cell of the value: "unit 3", "row 2, column 1"; said as it stands. */
  readonly cell: string
  readonly value: number
  readonly computed: number
  readonly pinned: boolean
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
  readonly onRelease: () => void
  readonly onClose: () => void
}) {
  const say = useSay()
  const id = useId()
  const { value, computed, pinned, min, max, step, onChange, onRelease, onClose } = props
  const domain = domainOf(min, max)
  const title = say(props.title)

  return (
    <div
      className="control-pin-editor"
      role="presentation"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <section className="control-pin-plate" aria-labelledby={id}>
        <header className="control-head">
          <h3 id={id} className="control-title">
            {title} <span className="control-muted">{props.cell}</span>
          </h3>
          <button
            type="button"
            className="control-button control-square control-quiet"
            aria-label={say(words.close)}
            onClick={onClose}
          >
            <Glyph name="close" />
          </button>
        </header>
        <div className="control-was-is" role="group" aria-label={`${say(words.computed)} → ${say(words.held)}`}>
          <div className="control-was">
            <ValueSwatch value={computed} domain={domain} hollow={pinned} />
            <span className="control-label">{say(words.computed)}</span>
            <span className="control-figure">{scalarText(computed)}</span>
          </div>
          {pinned ? (
            <>
              <span className="control-arrow" aria-hidden="true">
                →
              </span>
              <div className="control-was">
                <ValueSwatch value={value} domain={domain} />
                <span className="control-label">
                  <Glyph name="pin" /> {say(words.held)}
                </span>
                <strong className="control-figure">{scalarText(value)}</strong>
              </div>
            </>
          ) : null}
        </div>
        <NumberField
          label={words.value}
          labelHidden
          value={value}
          bounds={{ min, max, step }}
          ghost={computed}
          hollow={!pinned}
          valueText={`${title}, ${props.cell}: ${scalarText(value)}`}
          onChange={onChange}
          onRelease={onRelease}
        />
        {pinned ? (
          <button type="button" className="control-button" onClick={onRelease}>
            <Glyph name="release" />
            <span>{say(words.release)}</span>
          </button>
        ) : (
          <p className="control-note">{say(words.free)}</p>
        )}
      </section>
    </div>
  )
}
