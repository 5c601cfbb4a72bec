import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import { Glyph } from './parts/Glyph'

/** One thing a person holds: a cell, a whole gate, a weight. */
export interface HeldPin {
  readonly id: string
  readonly title: Said
  readonly number: number
  /** What the model computes there, where that is one number. */
  readonly computed?: number
}

const words = {
  held: { en: 'Held by you', zh: '由你固定' },
  none: { en: 'Nothing is held. Every number is computed.', zh: '没有固定的数，所有数都是算出来的。' },
  release: { en: 'Release', zh: '释放' },
  all: { en: 'Release all', zh: '全部释放' },
} as const satisfies Record<string, Said>

/** Everything that is held now, was → is, each with a way to let go of it. */
export function PinList(props: {
  readonly pins: readonly HeldPin[]
  readonly onRelease: (id: string) => void
  readonly onReleaseAll: () => void
}) {
  const say = useSay()
  const { pins, onRelease, onReleaseAll } = props
  return (
    <section className="control-pin-list" aria-label={say(words.held)}>
      <header className="control-head">
        <h3 className="control-heading">
          {say(words.held)} {pins.length > 0 ? <span className="control-badge">{pins.length}</span> : null}
        </h3>
        {pins.length > 1 ? (
          <button type="button" className="control-button" onClick={onReleaseAll}>
            <Glyph name="release" />
            <span>{say(words.all)}</span>
          </button>
        ) : null}
      </header>
      {pins.length === 0 ? <p className="control-note">{say(words.none)}</p> : null}
      <ul className="control-plain-list">
        {pins.map(({ id, title, number, computed }) => (
          <li key={id} className="control-held">
            <Glyph name="pin" />
            <span className="control-held-title">{say(title)}</span>
            <span className="control-figure">
              {computed === undefined ? null : <span className="control-muted">{scalarText(computed)} → </span>}
              <strong>{scalarText(number)}</strong>
            </span>
            <button
              type="button"
              className="control-button control-square control-quiet"
              aria-label={`${say(words.release)}: ${say(title)}`}
              title={say(words.release)}
              onClick={() => onRelease(id)}
            >
              <Glyph name="release" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
