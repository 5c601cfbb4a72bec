import { useSay, type Said } from '../../figures/language'
import { download } from './download'
import { fileOf, type Kept } from './keep'
import { useKeptFiles } from './kept-files'
import type { Training } from './known'
import { refusedSaid } from './storage-words'
import { words } from './words'

function file({ run: { choice, recipe, scores }, kept, pages, turned }: Training): Uint8Array | undefined {
  if (kept && !turned) return kept.bytes
  const page = turned ?? pages.at(-1)
  return choice && recipe && page ? fileOf(choice, recipe, { ...page, scores }) : undefined
}

function keptSaid({ refused, portable, hash }: Kept, forgotten: ReadonlySet<string>): Said {
  if (refused !== undefined) return refusedSaid(refused)
  if (forgotten.has(hash)) return words.forgotten
  return portable ? words.inLink : words.inBrowser
}

/** What became of the weights, and the way to take them along. */
export function KeptWeights({ training }: { readonly training: Training }) {
  const say = useSay()
  const forgotten = useKeptFiles(state => state.forgotten)
  const { kept, pages, run } = training
  if (pages.length === 0) return null
  const save = () => {
    const bytes = file(training)
    if (bytes) download(`${run.choice?.entry ?? 'weights'}.safetensors`, bytes)
  }
  return (
    <div className="training-kept">
      {kept && <p className="control-note">{say(keptSaid(kept, forgotten))}</p>}
      <button type="button" className="control-button" onClick={save}>
        {say(words.download)}
      </button>
    </div>
  )
}
