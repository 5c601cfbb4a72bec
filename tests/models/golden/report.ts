import type { Comparison, Deviation } from './compare'

/** What is remembered of one family while its cases run. */
export interface Tally {
  readonly family: string
  readonly cases: number
  passed: number
  output: number
  gradient: number
  /** Modules without a counterpart, with the number of their cases. */
  readonly missing: ReadonlyMap<string, number>
}

const greatest = (deviations: readonly Deviation[]): number => Math.max(0, ...deviations.map(({ error }) => error))

/** Notes the errors of one case, passed or not. */
export function note(tally: Tally, { outputs, gradients }: Comparison): void {
  tally.output = Math.max(tally.output, greatest(outputs))
  tally.gradient = Math.max(tally.gradient, greatest(gradients))
}

/** All cases of a family, those of modules without a counterpart among them. */
const whole = (cases: number, missing: Tally['missing']): number =>
  [...missing.values()].reduce((sum, count) => sum + count, cases)

/** A table with one line a family, then every family and module that is not built. */
export function report(tallies: readonly Tally[], families: ReadonlyMap<string, number>): string {
  const cell = (text: string | number, width: number) => String(text).padEnd(width)
  const lines = tallies.map(({ family, cases, passed, output, gradient, missing: modules }) =>
    [
      cell(family, 27),
      cell(`${passed}/${cases}${modules.size > 0 ? ` of ${whole(cases, modules)}` : ''}`, 13),
      cell(output.toExponential(1), 10),
      gradient.toExponential(1),
    ].join(''),
  )
  const missing = tallies.flatMap(({ family, missing: modules }) =>
    [...modules].map(([module, cases]) => `${family}/${module} (${cases})`),
  )
  const absent = [...families].map(([family, cases]) => `${family} (${cases})`)
  return [
    `${cell('family', 27)}${cell('passed', 13)}${cell('output', 10)}gradient`,
    ...lines,
    `families not built: ${absent.join(', ') || 'none'}`,
    `modules not built: ${missing.join(', ') || 'none'}`,
  ].join('\n')
}
