import type { PairReading } from '../Matrix'
import type { PairId, Reading } from './reading'

/** What the numbers of a matrix of pairs are, for those who hear them: only shares are weights. */
export const pairReading = (
  id: PairId | 'B',
  { columns }: Pick<Reading, 'columns'>,
  tokens: readonly string[],
): PairReading => ({ kind: id === 'B' ? 'visibility' : id === 'A' ? 'weight' : 'number', columns, tokens })
