import { cellText, scalarText } from '../geometry/number-text'
import { useSay } from '../language'
import { Entropy } from './Entropy'
import type { TableLayout } from './table-layout'
import { entropyNamed, words } from './words'

const FONT = 14
const SMALL = 12
/** What a bar needs to have two lines beside it. */
const TWO_LINES = 34

/** How evenly the asker spreads its weights, at the end of the bars that show them. */
export function LineEntropy(props: {
  readonly layout: TableLayout
  readonly entropy: number | undefined
  /** The place of the last key. */
  readonly last: number
}) {
  const say = useSay()
  const { layout, entropy, last } = props
  if (entropy === undefined) return null
  const bar = layout.bar(last)
  if (!layout.across) {
    const x = bar.x + bar.width / 2
    return <Entropy x={x} y={bar.y + bar.height + 14} text={say(entropyNamed(cellText(entropy)))} fontSize={SMALL} />
  }
  const { x } = layout.stageTotal(0)
  const middle = bar.y + bar.height / 2
  const both = bar.height >= TWO_LINES
  return (
    <>
      <Entropy
        x={x}
        y={both ? middle - 9 : middle}
        anchor="start"
        text={both ? scalarText(entropy) : say(entropyNamed(cellText(entropy)))}
        fontSize={both ? FONT : SMALL}
      />
      {both && <Entropy x={x} y={middle + 9} anchor="start" text={say(words.entropyUnit)} fontSize={SMALL} />}
    </>
  )
}
