import { useId } from 'react'
import { useSay } from '../../figures/language'
import type { Page } from './album'
import { trainer } from './page-training'
import { words } from './words'

/** Leafs through the weights of a run: the drawing shows what it had learnt by then. */
export function Checkpoints(props: { readonly pages: readonly Page[]; readonly turned: Page | undefined }) {
  const say = useSay()
  const id = useId()
  const { pages, turned } = props
  const last = pages.length - 1
  if (last < 1) return null
  const index = turned ? pages.findLastIndex(({ step }) => step <= turned.step) : last
  const step = String(pages[index]?.step ?? 0)
  return (
    <div className="training-checkpoints">
      <label htmlFor={id}>{say(words.checkpoint)}</label>
      <output htmlFor={id}>{step}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={index}
        aria-valuetext={step}
        onChange={event => {
          const page = pages[Number(event.currentTarget.value)]
          if (page) trainer.turn(page)
        }}
      />
      <p className="control-note">{say(words.watch)}</p>
    </div>
  )
}
