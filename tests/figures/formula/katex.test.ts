import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { katexOptions, setLine } from '../../../src/figures/formula/typesetter'
import { defaults, models, type ModelEntry, type Option, type OptionValue, type Source } from '../../../src/models'
import { leaf } from '../../../src/tensor'
import { formula, record, type Run } from '../../../src/trace'

const source: Source = ({ name, rows, cols }) =>
  leaf(
    name,
    rows,
    cols,
    Float64Array.from({ length: rows * cols }, (_, k) => Math.sin(k + 1) * (k % 3 ? 1 : -1e-8)),
  )

/** Every value of a choice or flag; of a range its default and, where it turns something on, one value that does. */
function values(name: string, option: Option): readonly OptionValue[] {
  if (option.kind === 'choice') return name === 'mask' ? ['look-ahead'] : option.values
  if (option.kind === 'flag') return [false, true]
  return name === 'layers' ? [1, 2] : name === 'projection' ? [0, 2] : [Math.min(2, option.max)]
}

function variants(entry: ModelEntry): readonly Readonly<Record<string, OptionValue>>[] {
  return Object.entries(entry.options).reduce<readonly Readonly<Record<string, OptionValue>>[]>(
    (all, [name, option]) => all.flatMap(one => values(name, option).map(value => ({ ...one, [name]: value }))),
    [defaults(entry.options)],
  )
}

const linesOf = (run: Run): readonly string[] =>
  [...run.labels.keys()].flatMap(value => {
    const id = run.ids.get(value) ?? ''
    return [
      formula(run, id, { marked: true }),
      formula(run, id),
      formula(run, id, { marked: true, numbersAt: [value.rows - 1, value.cols - 1] }),
    ]
  })

describe('every formula of a model, in every variant', () => {
  for (const [id, model] of Object.entries(models)) {
    it(`of ${id} is set by KaTeX without an error, with symbols and with numbers`, { timeout: 120_000 }, () => {
      const entry = model as unknown as ModelEntry
      const lines = new Set<string>()
      for (const options of variants(entry)) {
        for (const line of linesOf(record(entry.build(options, 2, source)))) lines.add(line)
      }
      expect(lines.size).toBeGreaterThan(20)
      for (const line of lines) {
        const html = setLine(katex.renderToString, line, { ...katexOptions, throwOnError: true })
        expect(html, line).not.toContain('katex-error')
        expect(html, line).not.toContain('cc0000')
      }
    })
  }
})

describe('the typesetter', () => {
  const set = (tex: string) => setLine(katex.renderToString, tex)

  it('carries the id and the job of a term into the page', () => {
    const html = set('\\htmlData{value=h^2~.3}{\\htmlClass{role-state}{h_t}}')
    expect(html).toContain('data-value="h^2~.3"')
    expect(html).toContain('role-state')
  })

  it('refuses links, pictures, styles and foreign classes', () => {
    for (const tex of [
      '\\href{https://a.b}{x}',
      '\\includegraphics{a.png}',
      '\\htmlStyle{color:red}{x}',
      '\\htmlClass{evil}{x}',
    ]) {
      expect(set(tex), tex).not.toMatch(/<a |<img|style="color:red|class="enclosing evil/)
    }
  })

  it('shows what cannot be set as plain LaTeX', () => {
    expect(set('\\frac{1}{')).toContain('\\frac{1}{')
  })
})
