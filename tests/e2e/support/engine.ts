import { exhibits, stepsOf } from '../../../src/exhibits'
import { cellText, scalarText, spokenText } from '../../../src/figures/geometry/number-text'
import { run, type Recipe } from '../../../src/recipe'
import { body } from '../../../src/trace'
import type { SeenCell } from './screen'

/** The number the engine has for a cell; not a number where it has none. */
export const engineNumber = (recipe: Recipe, { id, row, col }: Pick<SeenCell, 'id' | 'row' | 'col'>): number => {
  const value = run(recipe).byId.get(id)
  return value && col < value.cols ? (value.data[row * value.cols + col] ?? NaN) : NaN
}

/** The number in what is said of a cell, which comes first after its place; nothing while there is none to say. */
const spoken = (label: string): string | undefined =>
  /[<>]?\u2212?(?:\d[\d.e]*|∞|\?)/.exec(label.split(/: |：/).at(-1) ?? '')?.[0]

/** Every printed or spoken number that is not the engine's, and how many were compared. */
export function compared(
  recipe: Recipe,
  cells: readonly SeenCell[],
): { readonly wrong: readonly string[]; readonly count: number } {
  const wrong: string[] = []
  let count = 0
  const check = (cell: SeenCell, found: string, wanted: string) => {
    count += 1
    if (found !== wanted) wrong.push(`${cell.id}[${cell.row}, ${cell.col}] is ${found}, expected ${wanted}`)
  }
  for (const cell of cells) {
    const number = engineNumber(recipe, cell)
    if (cell.text !== '') check(cell, cell.text, cell.kind === 'scalar' ? scalarText(number) : cellText(number))
    const heard = spoken(cell.label)
    if (heard !== undefined) check(cell, heard, spokenText(number))
  }
  return { wrong, count }
}

/** The cells of a value that nobody could read: neither printed nor spoken. */
export function unread(recipe: Recipe, id: string, cells: readonly SeenCell[]): readonly string[] {
  const value = run(recipe).byId.get(id)
  if (!value) return [`the engine has no ${id}`]
  const own = cells.filter(cell => cell.id === id && (cell.text !== '' || spoken(cell.label) !== undefined))
  const read = new Set(own.map(({ row, col }) => row * value.cols + col))
  return [...value.data.keys()]
    .filter(k => !read.has(k))
    .map(k => `${id}[${Math.floor(k / value.cols)}, ${k % value.cols}]`)
}

/**
 * The step at which every value comes to light. What a step takes apart before making it is not there yet, and the share
 * 1 − z stands with its z, because one bar is divided between the two.
 */
function births(recipe: Recipe): ReadonlyMap<string, number> {
  const ran = run(recipe)
  const born = new Map<string, number>()
  stepsOf(exhibits[recipe.model], recipe, ran).forEach(({ values, part }, k) => {
    if (part) return
    for (const id of values) {
      for (const made of [id, ...body(ran, id).map(value => ran.ids.get(value) ?? '')]) {
        if (!born.has(made)) born.set(made, k)
      }
    }
  })
  for (const value of ran.values) {
    const [gate] = value.from
    const known = gate && value.op?.name === '1−' ? born.get(ran.ids.get(gate) ?? '') : undefined
    if (known !== undefined) born.set(ran.ids.get(value) ?? '', known)
  }
  return born
}

/** Cells that show what is yet to come, or hide what is there, at the step with this index. */
export function outOfTime(recipe: Recipe, cells: readonly SeenCell[], index: number): readonly string[] {
  const born = births(recipe)
  return cells
    .filter(({ id, hollow, text }) => {
      const coming = (born.get(id) ?? 0) > index
      return coming ? !hollow || text !== '' : hollow
    })
    .map(({ id, row, col, hollow }) => `${id}[${row}, ${col}] is ${hollow ? 'hollow' : 'filled'} at step ${index + 1}`)
}
