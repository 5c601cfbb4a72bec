import type { Expression } from '../../trace'

/** How an operation stands in an equation of matrices. */
export type Drawn =
  | { readonly kind: 'matrix'; readonly suffix: string }
  /** Left factor beside the result, right factor above it: row meets column where the result stands. */
  | { readonly kind: 'product' }
  | { readonly kind: 'infix'; readonly mark: string }
  /** A function of each number by itself (or of each line), drawn as a curve where it has one. */
  | { readonly kind: 'function'; readonly curve?: Curve; readonly tex: string }

/** Functions that are drawn as curves. */
export type Curve = 'σ' | 'tanh' | 'relu' | 'exp'

const infix: Readonly<Record<string, string>> = { '+': '+', '−': '−', '⊙': '⊙', '÷': '÷', '⊕': '⊕', stack: ';' }

const functions: Readonly<Record<string, { readonly curve?: Curve; readonly tex: string }>> = {
  σ: { curve: 'σ', tex: '\\sigma' },
  tanh: { curve: 'tanh', tex: '\\tanh' },
  relu: { curve: 'relu', tex: '\\max(0,x)' },
  exp: { curve: 'exp', tex: 'e^{x-\\max}' },
  '1−': { tex: '1-x' },
  '÷√': { tex: 'x / √{d}_{k}' },
  '÷τ': { tex: 'x / τ' },
  '÷1': { tex: 'x / 1' },
  share: { tex: 'x / Σ' },
  softmax: { tex: '\\softmax' },
  barrier: { tex: '\\ln\\,x' },
  negate: { tex: '-x' },
  Σ: { tex: 'Σ' },
  fold: { tex: '\\fold' },
}

/** Operations that only lay the same numbers out differently; over a named value they are drawn as that value. */
const transparent: Readonly<Record<string, string>> = { spread: '', fold: '', embed: '', slice: '', ᵀ: '^{\\top}' }

/** How the result of an operation is drawn; an operation the table does not know is drawn as a function of its name. */
export function drawn(node: Expression): Drawn {
  const { op, inputs } = node
  const [first] = inputs
  if (op === undefined || !first) return { kind: 'matrix', suffix: '' }
  const suffix = transparent[op]
  if (suffix !== undefined && first.op === undefined) return { kind: 'matrix', suffix }
  if (op === 'product') return { kind: 'product' }
  const mark = infix[op]
  if (mark !== undefined) return { kind: 'infix', mark }
  if (inputs.length > 1) return { kind: 'infix', mark: op }
  return { kind: 'function', ...(functions[op] ?? { tex: `\\${op}` }) }
}

/** The name printed at a matrix: its own, or that of the value it lays out differently; nothing for a result without a name. */
export function nameAt(node: Expression): string | undefined {
  const { label, tex, inputs } = node
  if (tex !== undefined && label && (!label.inline || node.op === undefined)) return tex
  const how = drawn(node)
  const [first] = inputs
  return how.kind === 'matrix' && first?.tex !== undefined ? first.tex + how.suffix : undefined
}

/** The same expression with its result named, also when formulas spell that result out instead of naming it. */
export function asResult(expression: Expression): Expression {
  if (!expression.label) return expression
  const { inline, ...label } = expression.label
  return inline ? { ...expression, label } : expression
}
