/** A stretch of a symbol that is set in one way. */
export interface SymbolRun {
  readonly text: string
  readonly level: 'base' | 'sub' | 'super'
  /** Letters slant, as in a printed formula; digits and signs stand upright. */
  readonly slanted: boolean
  /** A mark over the first letter, as a character of its own: mathematical fonts have no letters that wear one. */
  readonly accent?: Accent
}

/** A mark over a letter and how large it is set. */
export interface Accent {
  readonly text: string
  readonly scale: number
}

const accents: Readonly<Record<string, Accent>> = {
  tilde: { text: '˜', scale: 1 },
  hat: { text: 'ˆ', scale: 1 },
  bar: { text: 'ˉ', scale: 1 },
  overleftarrow: { text: '←', scale: 0.62 },
}

const characters: Readonly<Record<string, string>> = {
  top: '⊤',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  sigma: 'σ',
  square: '□',
  odot: '⊙',
  ldots: '…',
  left: '',
  right: '',
  '-': '−',
}

/** One argument of a command or script: a braced group, a command with its own argument, or a single character. */
const ARGUMENT = /^\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|(\\[a-zA-Z]+\s*(?:\{[^{}]*\})?)|(\S))/

function argument(tex: string): readonly [inside: string, rest: string] {
  const found = ARGUMENT.exec(tex)
  if (!found) return ['', '']
  return [found[1] ?? found[2] ?? found[3] ?? '', tex.slice(found[0].length)]
}

/** What a name such as "W_f", "h_{t-1}" or "\tilde c_{t}" looks like without a typesetter: enough for names, not for formulas. */
export function symbolRuns(tex: string, level: SymbolRun['level'] = 'base'): readonly SymbolRun[] {
  const runs: SymbolRun[] = []
  let rest = tex
  while (rest.trim() !== '') {
    if (rest.startsWith('\\,')) {
      runs.push({ text: '\u2009', level, slanted: false })
      rest = rest.slice(2)
      continue
    }
    const command = /^\s*\\([a-zA-Z]+)/.exec(rest)
    if (command) {
      const [whole, name = ''] = command
      const accent = accents[name]
      rest = rest.slice(whole.length)
      if (accent === undefined) {
        runs.push({ text: characters[name] ?? name, level, slanted: false })
        continue
      }
      const [inside, after] = argument(rest)
      runs.push(...accented(symbolRuns(inside, level), accent))
      rest = after
    } else if (/^\s*[_^]/.test(rest)) {
      const script = rest.trimStart()
      const [inside, after] = argument(script.slice(1))
      runs.push(...symbolRuns(inside, script.startsWith('_') ? 'sub' : 'super'))
      rest = after
    } else {
      const [inside, after] = argument(rest)
      const grouped = rest.trimStart().startsWith('{')
      if (grouped) runs.push(...symbolRuns(inside, level))
      else runs.push({ text: characters[inside] ?? inside, level, slanted: /[a-zA-Z]/.test(inside) })
      rest = after
    }
  }
  return joined(runs)
}

const accented = (runs: readonly SymbolRun[], accent: Accent): readonly SymbolRun[] =>
  runs.map((run, k) => (k === 0 ? { ...run, accent } : run))

function joined(runs: readonly SymbolRun[]): readonly SymbolRun[] {
  const out: SymbolRun[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last && !last.accent && !run.accent && last.level === run.level && last.slanted === run.slanted)
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else out.push(run)
  }
  return out
}

const combining: Readonly<Record<string, string>> = { '˜': '\u0303', ˆ: '\u0302', ˉ: '\u0304', '←': '\u20d6' }

/** A symbol as one line of plain text, for labels that are read and not seen. */
export const plainSymbol = (tex: string): string =>
  symbolRuns(tex)
    .map(({ text, accent }) => text + (combining[accent?.text ?? ''] ?? ''))
    .join('')

/** Size of scripts compared with the letter they belong to. */
export const SCRIPT = 0.72

const wide = (letter: string): number =>
  /[()[\]]/.test(letter) ? 0.39 : /\d/.test(letter) ? 0.5 : /[A-Z⊤−σ→∞]/.test(letter) ? 0.9 : 0.56

/** About how wide a run is as a share of the type size. */
export const runWidth = ({ text, level }: SymbolRun): number =>
  [...text].reduce((sum, letter) => sum + wide(letter), 0) * (level === 'base' ? 1 : SCRIPT)

/** How far the pen goes back before run `k`, as a share of the type size: an index stands under an exponent, not after it. */
export function stepBack(runs: readonly SymbolRun[], k: number): number {
  const before = runs[k - 1]
  return before?.level === 'super' && runs[k]?.level === 'sub' ? runWidth(before) : 0
}

/** How far the pen goes on after run `k` where an index ends before the exponent above it does. */
export function stepOn(runs: readonly SymbolRun[], k: number): number {
  if (runs[k]?.level !== 'sub' || runs[k + 1]?.level === 'sub') return 0
  const first = runs.findLastIndex((run, index) => index < k && run.level !== 'sub') + 1
  const index = runs.slice(first, k + 1).reduce((width, run) => width + runWidth(run), 0)
  return Math.max(0, stepBack(runs, first) - index)
}

/** About how wide a symbol is when its letters are `size` pixels high: an estimate on the wide side, so that nothing is clipped. */
export const symbolWidth = (tex: string, size: number): number =>
  symbolRuns(tex).reduce((width, run) => width + runWidth(run) * size, 0)

/** Width of a letter that may wear an accent, as a share of the type size. */
export const letterWidth = (letter: string): number => (/[A-Z]/.test(letter) ? 0.66 : letter === 'c' ? 0.43 : 0.55)
