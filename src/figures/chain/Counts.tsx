import { useSay } from '../language'
import type { Bands } from './bands'
import type { Updates } from './updates'
import { countWords } from './words'

/** How often states and weights have been made anew, in the margin of the weights. */
export function Counts({ updates }: { readonly updates: Updates }) {
  const say = useSay()
  return (
    <p className="chain-counts">
      <span>{say(countWords.states(updates.states))}</span>
      <span>{say(countWords.weights(updates.weights))}</span>
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
  readonly updates: Updates
  readonly bands: Bands
  readonly x: number
  readonly lines: 1 | 2
}) {
  const say = useSay()
  const { margin, lettering } = bands
  const said = [countWords.states(updates.states), countWords.weights(updates.weights)].map(say)
  return (
    <g className="chain-counts-line">
      {(lines === 1 ? [said.join(' · ')] : said).map((line, k, { length }) => (
        <text
          key={line}
          x={x}
          y={margin.y / 2 + (k - (length - 1) / 2) * LINE * lettering}
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
