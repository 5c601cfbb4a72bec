import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import './comparison.css'

/** How high the line stands, for drawings that must leave room for it. */
export const LINE_HEIGHT = 40

/** Two reckonings of one number as a sentence; nothing where one of them is missing. */
export function ComparisonLine(props: {
  readonly here: number | undefined
  readonly there: number | undefined
  readonly sentence: (here: string, there: string) => Said
}) {
  const say = useSay()
  const { here, there, sentence } = props
  if (here === undefined || there === undefined) return null
  return <p className="comparison-line">{say(sentence(scalarText(here), scalarText(there)))}</p>
}
