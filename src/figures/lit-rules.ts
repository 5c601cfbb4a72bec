/** What a pointer or the keyboard points at: a value, or one cell of it. */
export interface Lit {
  readonly id: string
  readonly row?: number
  readonly col?: number
}

/** One cell of a value. */
export interface LitCell {
  readonly id: string
  readonly row: number
  readonly col: number
}

const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ').replace(/</g, '\\3c ')}"`

const whole = (id: string): string => `[data-value=${quoted(id)}]:not([data-row])`

const cell = ({ id, row, col }: LitCell): string => `[data-value=${quoted(id)}][data-row="${row}"][data-col="${col}"]`

/** A halo around a whole value: nothing that moves or resizes anything. */
const HALO =
  'outline:2px solid var(--ink);outline-offset:2px;border-radius:3px;' +
  'filter:drop-shadow(0 0 1px var(--ink)) drop-shadow(0 0 1px var(--ink))'

/** A frame inside a cell, because neighbours that are painted later would cover one outside it. */
const frame = (width: number): string => `outline:${width}px solid var(--ink);outline-offset:-${width + 2}px`

const rule = (selectors: readonly string[], declarations: string): string =>
  selectors.length ? `${selectors.join(',')}{${declarations}}` : ''

/** Underlines terms of typeset formulas: the letters themselves, not the space that the typesetter puts after them. */
export const termRule = (ids: readonly string[]): string => {
  const terms = ids.map(id => `.katex ${whole(id)}`)
  const letters = terms.map(term => `${term}>.enclosing>:not(.mspace)`)
  return rule(terms, 'outline:none;filter:none') + rule(letters, 'box-shadow:0 2px 0 currentColor')
}

/** More cells than this are shown by their matrices alone, so that the style stays cheap. */
const MOST_CELLS = 600

const isCell = (lit: Lit): lit is LitCell => lit.row !== undefined && lit.col !== undefined

/** The cells that are lit, by the value they belong to. */
export function litCells(lit: Lit | undefined, cells: readonly LitCell[]): ReadonlyMap<string, readonly LitCell[]> {
  const found = new Map<string, LitCell[]>()
  for (const one of [...cells.slice(0, MOST_CELLS), ...(lit && isCell(lit) ? [lit] : [])]) {
    const known = found.get(one.id)
    if (known) known.push(one)
    else found.set(one.id, [one])
  }
  return found
}

/** The style that lights every drawing, cell and formula term of what is pointed at, and the cells it was made from. */
export function litRules(lit: Lit | undefined, cells: readonly LitCell[]): string {
  if (!lit) return ''
  const target = isCell(lit) ? rule([cell(lit)], frame(3.5)) : rule([whole(lit.id)], HALO)
  const names = new Set([lit.id, ...cells.map(source => source.id)])
  return rule(cells.slice(0, MOST_CELLS).map(cell), frame(2)) + target + termRule([...names])
}
