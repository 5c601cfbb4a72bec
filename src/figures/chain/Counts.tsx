import { useSay, type Said } from '../language'
import type { Bands } from './bands'
import type { Counted } from './updates'
import { countWords } from './words'

/** Reading makes no new weights; weights that change while they are looked at are made by training, and that is what is counted. */
const countsOf = ({ states, weights, trainingUpdates }: Counted): readonly Said[] => [
  countWords.states(states),
  trainingUpdates === undefined ? countWords.weights(weights) : countWords.training(trainingUpdates),
]

/** How often states and weights have been made anew, in the margin of the weights. */
export function Counts({ updates }: { readonly updates: Counted }) {
  const say = useSay()
  return (
    <p className="chain-counts">
      {countsOf(updates).map(said => (
        <span key={said.en}>{say(said)}</span>
      ))}
    </p>
  )
}

const LETTER = 12
const LINE = 15

/** The same in one line or two that end at x, where the weights have no margin. */
export function CountsLine({
  updates,
  bands,
  x,
  lines,
}: {
  readonly updates: Counted
  readonly bands: Bands
  readonly x: number
  readonly lines: 1 | 2
}) {
  const say = useSay()
  const { edge, lettering } = bands
  if (!edge) return null
  const said = countsOf(updates).map(say)
  return (
    <g className="chain-counts-line">
      {(lines === 1 ? [said.join(' · ')] : said).map((line, k, { length }) => (
        <text
          key={line}
          x={x}
          y={edge.y + edge.height / 2 + (k - (length - 1) / 2) * LINE * lettering}
          dy=".36em"
          fontSize={LETTER * lettering}
          textAnchor="end"
        >
          {line}
        </text>
      ))}
    </g>
  )
}
