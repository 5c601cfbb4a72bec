import { useSay, type Said } from '../language'

/** A named "what if": a state of the gates, weights or mask that is worth a look. */
export interface Preset {
  readonly id: string
  readonly title: Said
  readonly note: Said
  /** The key that chooses it in a lecture. */
  readonly shortcut?: string
}

const words = {
  presets: { en: 'What if', zh: '如果……' },
} as const satisfies Record<string, Said>

/** Named what-ifs, each with its note running on from its name; pressing the one that is on takes it back. */
export function PresetBar(props: {
  readonly presets: readonly Preset[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}) {
  const say = useSay()
  return (
    <section className="control-presets" aria-label={say(words.presets)}>
      <h3 className="control-heading">{say(words.presets)}</h3>
      <ul className="control-plain-list control-preset-list">
        {props.presets.map(({ id, title, note, shortcut }) => (
          <li key={id}>
            <button
              type="button"
              className="control-preset"
              aria-pressed={id === props.chosen}
              aria-keyshortcuts={shortcut}
              onClick={() => props.onChoose(id === props.chosen ? undefined : id)}
            >
              {shortcut === undefined ? null : <kbd aria-hidden="true">{shortcut}</kbd>}
              <strong>{say(title)}</strong> <span className="control-note">{say(note)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
