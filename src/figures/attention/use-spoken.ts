import { useMemo } from 'react'
import { useSay, type Said } from '../language'
import { entropySentence, gist, rowSentence, type HeatMap } from '../speech'
import { sentences } from '../speech/names'
import type { Progress } from './progress'
import type { AttentionChoices, Reading } from './reading'
import { hidings, words } from './words'

/** Longer sentences are described by the asker's row alone: nobody listens to a summary of a quarter of a million cells. */
const MOST_DESCRIBED = 64

/** The weights as they are drawn. */
function weightMap(reading: Reading, tokens: readonly string[]): HeatMap {
  const { count, columns } = reading
  const data = Float64Array.from({ length: count * count }, (_, k) =>
    reading.pair('A', ...reading.place(Math.floor(k / count), k % count)),
  )
  const masked = (query: number, key: number) => reading.hidden('A', query, key)
  return { rows: count, cols: count, data, rowNames: tokens, colNames: tokens, masked, turned: columns }
}

/** What a reader hears instead of the picture: the gist of the weights, whom the asker looks at, and how evenly. */
export function useSpoken(
  reading: Reading,
  options: AttentionChoices,
  tokens: readonly string[],
  names: Readonly<Record<string, Said>>,
  asker: number,
  progress: Progress,
): string {
  const say = useSay()
  const ready = reading.weights === 'A' && progress.state('A') !== 'pending'
  const said = useMemo((): Said | undefined => {
    if (!ready) return undefined
    const map = weightMap(reading, tokens)
    const row = [rowSentence(map, asker), ...[entropySentence(map, asker) ?? []].flat()]
    if (reading.count > MOST_DESCRIBED) return sentences(row)
    const hiding = hidings[String(options['mask'])]
    return sentences([gist(map, { what: names['A'] ?? words.weights, hiding }), ...row])
  }, [ready, reading, options, tokens, names, asker])
  return said ? say(said) : ''
}
