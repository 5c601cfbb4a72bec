import { useSay } from '../../figures/language'
import { download } from './download'
import { fileOf, type Kept } from './keep'
import type { Training } from './known'
import { refusedSaid, words } from './words'

function file({ run: { choice, recipe, scores }, kept, pages, turned }: Training): Uint8Array | undefined {
  if (kept && !turned) return kept.bytes
  const page = turned ?? pages.at(-1)
  return choice && recipe && page ? fileOf(choice, recipe, { ...page, scores }) : undefined
}

const keptSaid = ({ refused, portable }: Kept) =>
  refused === undefined ? (portable ? words.inLink : words.inBrowser) : refusedSaid(refused)

/** What became of the weights, and the way to take them along. */
export function KeptWeights({ training }: { readonly training: Training }) {
  const say = useSay()
  const { kept, pages, run } = training
  if (pages.length === 0) return null
  const save = () => {
    const bytes = file(training)
    if (bytes) download(`${run.choice?.entry ?? 'weights'}.safetensors`, bytes)
  }
  return (
    <div className="training-kept">
      {kept && <p className="control-note">{say(keptSaid(kept))}</p>}
      <button type="button" className="control-button" onClick={save}>
        {say(words.download)}
      </button>
    </div>
  )
}
