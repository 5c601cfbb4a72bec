import { useMemo } from 'react'
import { useSay, type Said } from '../language'
import { gist, rowSentence, type HeatMap } from '../speech'
import type { Progress } from './progress'
import type { Reading } from './reading'
import { words } from './words'

/** Longer sentences are described by the asker's row alone: nobody listens to a summary of a quarter of a million cells. */
const MOST_DESCRIBED = 64

/** What a reader hears instead of the picture: the gist of the weights, and whom the asker looks at. */
export function useSpoken(
  reading: Reading,
  tokens: readonly string[],
  names: Readonly<Record<string, Said>>,
  asker: number,
  progress: Progress,
): string {
  const say = useSay()
  const ready = reading.weights === 'A' && progress.state('A') !== 'pending'
  const said = useMemo((): Said | undefined => {
    if (!ready) return undefined
    const { count } = reading
    const data = Float64Array.from({ length: count * count }, (_, k) =>
      reading.pair('A', Math.floor(k / count), k % count),
    )
    const masked = (query: number, key: number) => reading.hidden('A', query, key)
    const map: HeatMap = { rows: count, cols: count, data, rowNames: tokens, colNames: tokens, masked }
    const row = rowSentence(map, asker)
    if (count > MOST_DESCRIBED) return row
    const whole = gist(map, { what: names['A'] ?? words.weights, mask: words.mask })
    return { en: `${whole.en} ${row.en}`, zh: `${whole.zh}${row.zh}` }
  }, [ready, reading, tokens, names, asker])
  return said ? say(said) : ''
}
