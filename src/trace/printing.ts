import type { Label } from '../models'
import type { Value } from '../tensor'
import type { Run } from './run'

/** How formulas are printed. */
export interface Printing {
  /** Position that "t" stands for; the value's own by default. */
  readonly now?: number
  /** Wraps every named value so that a page can light it: `\htmlData` with its id and `\htmlClass` with its role. */
  readonly marked?: boolean
  /** Leaves all positions out. */
  readonly timeless?: boolean
  /** Prints dots for an operand that is itself a formula. */
  readonly brief?: boolean
  /** Prints the numbers of one cell in place of the symbols. */
  readonly numbersAt?: readonly [row: number, col: number]
}

/** LaTeX that a page can light: it carries the value's id and job when `marked`. */
export const mark = (tex: string, id: string, label: Pick<Label, 'role'>, marked?: boolean): string =>
  marked ? `\\htmlData{value=${id}}{\\htmlClass{role-${label.role}}{${tex}}}` : tex

/** Whether formulas stop at this value and print its name. */
export const isNamed = (run: Run, v: Value): boolean => {
  const label = run.labels.get(v)
  return label !== undefined && !label.inline
}
