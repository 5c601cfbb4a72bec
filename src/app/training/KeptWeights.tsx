import { useSay, type Said } from '../../figures/language'
import { download } from './download'
import type { Kept } from './frame'
import { fileOf } from './keep'
import { isForgotten, useKeptFiles } from './kept-files'
import { isStored, type Training } from './known'
import { trainer } from './page-training'
import { refusedSaid } from './storage-words'
import { words } from './words'

function file({ run: { choice, recipe, scores }, kept, pages, turned }: Training): Uint8Array | undefined {
  if (kept && !turned) return kept.bytes
  const page = turned ?? pages.at(-1)
  return choice && recipe && page ? fileOf(choice, recipe, { ...page, scores }) : undefined
}

function keptSaid({ refused, portable }: Kept, forgotten: boolean): Said {
  if (refused !== undefined) return refusedSaid(refused)
  if (forgotten) return words.forgotten
  return portable ? words.inLink : words.inBrowser
}

/** What became of the weights, and the way to take them along. */
export function KeptWeights({ training }: { readonly training: Training }) {
  const say = useSay()
  const { pages, turned } = training
  const kept = turned ? training.keptPage : training.kept
  const forgotten = useKeptFiles(state => kept !== undefined && isForgotten(state, kept.hash))
  if (pages.length === 0) return null
  const save = () => {
    const bytes = file(training)
    if (bytes) download(`${training.run.choice?.entry ?? 'weights'}.safetensors`, bytes)
  }
  return (
    <div className="training-kept">
      {kept && <p className="control-note">{say(keptSaid(kept, forgotten))}</p>}
      {turned && !kept && <p className="control-note">{say(words.pageOnly)}</p>}
      {turned && (
        <button
          type="button"
          className="control-button"
          aria-disabled={isStored(kept) || turned.step === 0}
          onClick={() => {
            if (!isStored(kept) && turned.step > 0) void trainer.keepPage()
          }}
        >
          {say(words.keepPage)}
        </button>
      )}
      <button type="button" className="control-button" onClick={save}>
        {say(words.download)}
      </button>
    </div>
  )
}
