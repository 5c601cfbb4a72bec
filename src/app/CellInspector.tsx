import { nameOf } from '../exhibits'
import { PinEditor } from '../figures/controls/PinEditor'
import { placeOf, withoutPin, withPin, type Recipe } from '../recipe'
import { valueInFocus, type Lesson } from './lesson'
import { adjust, edit, lookAt, recipeNow } from './store'
import { useLesson } from './use-lesson'

/** Range of the slider by the job of a value: gates and visibility are shares, everything else has a sign. */
const rangeOf = (role: string, name: string, limit: number): readonly [number, number] =>
  ['keep', 'write', 'reveal'].includes(role) || name === 'r' || name === 'B' || name === 'A' ? [0, 1] : [-limit, limit]

/** The labelled cell that is pointed at, if there is one. */
function chosenCell(recipe: Recipe, lesson: Lesson) {
  const id = valueInFocus(recipe, lesson)
  const value = id === undefined ? undefined : lesson.snapshot.get(id)
  const [row, col] = recipe.focus.cell ?? [-1, -1]
  if (!value?.label || row < 0 || row >= value.rows || col >= value.cols) return undefined
  const index = row * value.cols + col
  const now = value.data[index] ?? 0
  return { value, label: value.label, row, col, index, now, was: lesson.run.ghosts.get(value.id)?.[index] ?? now }
}

/** The chosen cell: hold its number, move it, release it. */
export function CellInspector() {
  const { recipe, lesson } = useLesson()
  const chosen = chosenCell(recipe, lesson)
  if (!chosen) return null
  const { value, label, row, col, index, now, was } = chosen
  const pinned = value.pinned.includes(index)
  const place = placeOf(label, row, col)
  const [min, max] = rangeOf(label.role, label.name, Math.max(3, Math.ceil(Math.abs(was)) * 2))
  const hold = pinned ? adjust : edit
  return (
    <PinEditor
      title={nameOf(label.name, lesson.exhibit.names(recipe.options))}
      cell={`[${row + 1}${value.cols > 1 ? `, ${col + 1}` : ''}]`}
      value={now}
      computed={was}
      pinned={pinned}
      min={min}
      max={max}
      step={label.name === 'B' ? 1 : 0.01}
      onChange={number => hold(r => ({ ...r, pins: withPin(r.pins, { ...place, number }) }))}
      onRelease={() => edit(r => ({ ...r, pins: withoutPin(r.pins, place) }))}
      onClose={forgetCell}
    />
  )
}

/** Nothing is pointed at any more; from a single number one level up, since that level is about a cell. */
function forgetCell(): void {
  const { step, level, value, asker } = recipeNow().focus
  lookAt({
    step,
    level: level === 'scalar' ? 'operation' : level,
    ...(value === undefined ? {} : { value }),
    ...(asker === undefined ? {} : { asker }),
  })
}
