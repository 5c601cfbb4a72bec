import type { Snapshot } from '../../trace'

/** The matrices with one number for every pair of a query and a key, in the order in which they are made. */
const pairIds = ['S', 'Z', 'M', 'E', 'A'] as const

/** The id of a matrix of pairs. */
export type PairId = (typeof pairIds)[number]

/** Whether a value has one number for every pair. */
export const isPair = (id: string): id is PairId => pairIds.some(pair => pair === id)

/** The matrices with one vector for every token. */
export type TokenId = 'X' | 'Q' | 'K' | 'V' | 'O'

/** What a person chose about the model; only the choices that change the drawing are read. */
export type AttentionChoices = Readonly<Record<string, string | number | boolean>>

/** The numbers of one attention run by query and key, whichever of the two runs down the page. */
export interface Reading {
  readonly count: number
  /** True when tokens are columns, so that queries are columns too. */
  readonly columns: boolean
  /** The pair matrices that exist in this variant, first to last. */
  readonly pairs: readonly PairId[]
  /** The matrix whose numbers the contents are weighed with. */
  readonly weights: PairId
  readonly has: (id: string) => boolean
  /** Row and column of a pair's cell. */
  readonly place: (query: number, key: number) => readonly [row: number, col: number]
  readonly pair: (id: PairId, query: number, key: number) => number
  /** Whether the mask itself lets a query see a key. */
  readonly visible: (query: number, key: number) => boolean
  /** Whether a pair counts for nothing in this matrix because it is hidden: hatched, not a number. */
  readonly hidden: (id: PairId, query: number, key: number) => boolean
  /** Which cells of a matrix of pairs are hatched: always the same function for a matrix, so that its picture is kept. */
  readonly mask: (id: PairId | 'B') => (row: number, col: number) => boolean
  /** Row and column of one component of a token's vector. */
  readonly component: (token: number, index: number) => readonly [row: number, col: number]
  /** How many components the vectors of this matrix have. */
  readonly components: (id: TokenId) => number
  readonly vector: (id: TokenId, token: number, index: number) => number
}

const swapped = (columns: boolean, a: number, b: number): readonly [number, number] => (columns ? [b, a] : [a, b])

const numberAt = (value: Snapshot | undefined, [row, col]: readonly [number, number]): number =>
  value?.data[row * value.cols + col] ?? NaN

/** Reads a snapshot as attention; a run without scores is a mistake of the caller. */
export function readAttention(snapshot: ReadonlyMap<string, Snapshot>, choices: AttentionChoices): Reading {
  const scores = snapshot.get('S')
  if (!scores) throw new RangeError(`no value is called S; found ${[...snapshot.keys()].join(', ')}`)
  const columns = choices['tokens'] === 'columns'
  const leaking = choices['hide'] === 'score-zero' && choices['weights'] !== 'none'
  const pairs = pairIds.filter(id => snapshot.has(id))
  const weights = pairs.at(-1) ?? 'S'
  const pair = (id: PairId, query: number, key: number) => numberAt(snapshot.get(id), swapped(columns, query, key))
  const visible = (query: number, key: number) => numberAt(snapshot.get('B'), swapped(columns, query, key)) !== 0
  const hidden = (id: PairId, query: number, key: number) => {
    if (leaking || visible(query, key)) return false
    if (id === weights) return pair(id, query, key) === 0
    if (id === 'M') return pair('M', query, key) === -Infinity
    return id === 'E' && snapshot.has('M') && pair('M', query, key) === -Infinity
  }
  const masks = new Map<PairId | 'B', (row: number, col: number) => boolean>()
  const mask = (id: PairId | 'B') => {
    const known =
      masks.get(id) ??
      ((row: number, col: number) => {
        const [query, key] = swapped(columns, row, col)
        return id === 'B' ? !visible(query, key) : hidden(id, query, key)
      })
    masks.set(id, known)
    return known
  }
  return {
    count: scores.rows,
    columns,
    pairs,
    weights,
    has: id => snapshot.has(id),
    place: (query, key) => swapped(columns, query, key),
    pair,
    visible,
    hidden,
    mask,
    component: (token, index) => swapped(columns, token, index),
    components: id => (columns ? snapshot.get(id)?.rows : snapshot.get(id)?.cols) ?? 0,
    vector: (id, token, index) => numberAt(snapshot.get(id), swapped(columns, token, index)),
  }
}
