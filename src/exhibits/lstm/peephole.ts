import { runBeside, withPin, type Pin } from '../../recipe'
import { labelId, labelOf, valueOf, type Track } from '../../trace'
import { previousOf, type Comparison, type Seen } from '../comparison'

/** The show gate a person looks at: the value pointed at, or the one of the step. */
function gateInSight({ recipe, run, step }: Seen): (Track & { readonly time: number }) | undefined {
  const { value } = recipe.focus
  const label = value !== undefined && run.byId.has(value) ? labelOf(run, value) : undefined
  if (label?.name === 'o' && label.time !== undefined) {
    return { layer: label.layer, backward: label.backward, time: label.time }
  }
  return step?.beat === 'o' ? { ...step.track, time: step.time } : undefined
}

/**
 * The show gate beside what it would be if its peephole saw the old cell, as f and i do. A second run holds the new cell at the
 * numbers of the old one, so that nothing is reckoned here.
 */
export function peephole(seen: Seen): readonly Comparison[] {
  const { recipe, run } = seen
  const gate = recipe.options['peephole'] === true ? gateInSight(seen) : undefined
  if (!gate) return []
  const { time, layer, backward } = gate
  const id = labelId({ name: 'o', ...gate })
  if (run.pins.has(valueOf(run, id))) return []
  const old = valueOf(run, previousOf({ name: 'c', ...gate }))
  const cell = labelId({ name: 'c', layer, backward })
  const held = Array.from(old.data, (number, row): Pin => ({ name: cell, time, row, col: 0, number }))
  const other = runBeside(run, { ...recipe, pins: held.reduce<readonly Pin[]>(withPin, recipe.pins) })
  return [
    {
      value: id,
      title: { en: 'Which cell does o see?', zh: 'o 看到的是哪个记忆？' },
      note: {
        en: 'Its peephole looks behind the sum, at the new cell.',
        zh: '它的窥视孔在相加之后，看到的是新记忆。',
      },
      here: { name: { en: 'new cell', zh: '新记忆' }, numbers: valueOf(run, id).data },
      there: { name: { en: 'old cell', zh: '旧记忆' }, numbers: valueOf(other, id).data },
      sentence: (here, there) => ({
        en: `o sees the new cell: ${here}; with the old cell it would be ${there}.`,
        zh: `o 看到新记忆：${here}；若看旧记忆，则为 ${there}。`,
      }),
    },
  ]
}
