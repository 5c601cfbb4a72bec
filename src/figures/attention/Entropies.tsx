import { cellText } from '../geometry/number-text'
import { useSay } from '../language'
import { Entropy } from './Entropy'
import { Heading } from './Heading'
import { queryEntropy } from './sums'
import type { PairId, Reading } from './reading'
import { words } from './words'

const FONT = 12

/** The entropy of what one asker makes of all keys. */
interface AskerEntropy {
  readonly k: number
  readonly entropy: number
}

/** Whether lines are far enough apart for an entropy under each sum. */
export const hasRoomForEntropy = (size: number): boolean => size >= 36

/** The entropies of those askers whose numbers are shares. */
export const entropiesOf = (reading: Reading, id: PairId, askers: readonly number[]): readonly AskerEntropy[] =>
  askers.flatMap(k => {
    const entropy = queryEntropy(reading, id, k)
    return entropy === undefined ? [] : [{ k, entropy }]
  })

/** The entropies of all lines under their sums; those of columns are named here, those of rows together with the sums. */
export function Entropies(props: {
  readonly reading: Reading
  readonly side: number
  readonly size: number
  readonly entropies: readonly AskerEntropy[]
}) {
  const say = useSay()
  const { reading, side, size, entropies } = props
  if (entropies.length === 0) return null
  return (
    <>
      {reading.columns && <Heading x={-26} y={side + 44} text={say(words.entropyShort)} fontSize={FONT} />}
      {entropies.map(({ entropy, k }) => (
        <Entropy
          key={k}
          x={reading.columns ? (k + 0.5) * size : side + 38}
          y={reading.columns ? side + 44 : (k + 0.5) * size + 9}
          text={cellText(entropy)}
          fontSize={FONT}
        />
      ))}
    </>
  )
}
