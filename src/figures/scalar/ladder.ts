import type { Worked, WorkedHow } from '../../trace'

/** One summand: a number by itself or two factors, with the running sum before and after it. */
export interface Rung {
  readonly factors: readonly Worked[]
  /** What it adds, its sign included. */
  readonly number: number
  readonly from: number
  readonly to: number
  /** Where the sum would be if the factor that is a share of one were one: a gate fully open. */
  readonly open?: number
}

/** A sum spelled out to its last product. */
export interface Ladder {
  readonly of: Worked
  readonly rungs: readonly Rung[]
}

interface Summand {
  readonly factors: readonly Worked[]
  readonly number: number
  /** What it would add with its gate fully open. */
  readonly whole?: number
}

const times = (factors: readonly Worked[]): number => factors.reduce((product, { number }) => product * number, 1)

const summand = (factors: readonly Worked[]): Summand => ({ factors, number: times(factors) })

/** Two factors of which one is a share of the other. */
function gated(factors: readonly Worked[]): Summand {
  const gate = factors.find(({ number }) => number >= 0 && number <= 1)
  return gate ? { ...summand(factors), whole: times(factors.filter(factor => factor !== gate)) } : summand(factors)
}

/** Products of sums become summands of their own; anything else is one summand. */
function summands(cell: Worked): readonly Summand[] {
  const { how } = cell
  switch (how?.kind) {
    case 'products':
      return how.pairs.map(summand)
    case 'sum':
      return how.of.flatMap(summands)
    case 'difference': {
      const [first, ...rest] = how.of.map(summands)
      return [...(first ?? []), ...rest.flat().map(({ factors, number }) => ({ factors, number: -number }))]
    }
    case 'product':
      return [gated(how.of)]
    default:
      return [summand([cell])]
  }
}

/** Kinds of working that a ladder shows. */
const additive = new Set(['products', 'sum', 'difference', 'product'])

/** The ladder of a number that is a sum or a product; `undefined` for any other working. */
export function ladder(of: Worked): Ladder | undefined {
  if (!of.how || !additive.has(of.how.kind)) return undefined
  let sum = 0
  const rungs = summands(of).map(({ factors, number, whole }): Rung => {
    const from = sum
    sum += number
    return { factors, number, from, to: sum, ...(whole === undefined ? {} : { open: from + whole }) }
  })
  return { of, rungs }
}

/** A number as what its innermost working gives, and the functions applied to that, innermost first. */
export interface Chain {
  readonly core: Worked
  readonly applied: readonly Worked[]
}

/** Takes the functions off a number until something is left that is not a function of one number. */
export function chain(cell: Worked): Chain {
  const applied: Worked[] = []
  let core = cell
  while (core.how?.kind === 'function' || core.how?.kind === 'copy') {
    const [inner] = core.how.of
    if (!inner) break
    if (core.how.kind === 'function') applied.unshift(core)
    core = inner
  }
  return { core, applied }
}

type LineHow = Extract<WorkedHow, { readonly among: readonly Worked[] }>

/** A number that is one of a line: the number it comes from, the line, and what each of the line counts as. */
export interface Line {
  readonly kind: LineHow['kind']
  readonly own: Worked
  readonly among: readonly Worked[]
  readonly greatest: number
  /** Whether what counts is e to the gap to the greatest, rather than the number itself. */
  readonly gaps: boolean
  /** What each of the line counts as, and all of it together. */
  readonly counted: readonly number[]
  readonly total: number
}

/** The line of a number that is an exponential, a share or the greatest of a line; `undefined` for any other working. */
export function lineOf({ how }: Worked): Line | undefined {
  if (!how || !('among' in how)) return undefined
  const [own] = how.of
  if (!own) return undefined
  const { kind, among, counted, total } = how
  const greatest = Math.max(...among.map(({ number }) => number))
  return { kind, own, among, greatest, gaps: kind === 'exponential', counted, total }
}
