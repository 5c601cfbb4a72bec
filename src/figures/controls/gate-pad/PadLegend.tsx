import { useSay, type Said } from '../../language'

const words = {
  computed: { en: 'computed', zh: '计算值' },
  held: { en: 'held', zh: '固定值' },
  release: { en: 'Release', zh: '释放' },
} as const satisfies Record<string, Said>

/** What the two dots of a pad are, and how to let go of the one that is held. */
export function PadLegend({ held, onRelease }: { readonly held: boolean; readonly onRelease: () => void }) {
  const say = useSay()
  return (
    <div className="control-pad-legend">
      <ul className="control-plain-list">
        <li>
          <Dot kind="live" />
          {say(words.computed)}
        </li>
        {held ? (
          <li>
            <Dot kind="held" />
            {say(words.held)}
          </li>
        ) : null}
      </ul>
      <button
        type="button"
        className="control-button"
        aria-disabled={!held}
        onClick={() => {
          if (held) onRelease()
        }}
      >
        {say(words.release)}
      </button>
    </div>
  )
}

function Dot({ kind }: { readonly kind: 'live' | 'held' }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle className={`control-pad-${kind}`} cx="8" cy="8" r="5" />
    </svg>
  )
}
