import { useState } from 'react'
import type { Pad, PadAxis } from '../exhibits'
import { GatePad } from '../figures/controls/GatePad'
import { NumberField } from '../figures/controls/number/NumberField'
import { useSay } from '../figures/language'
import { withoutPin, withPin, type Pin, type Recipe } from '../recipe'
import { average } from '../trace'
import type { Lesson } from './lesson'
import { adjust, edit } from './store'
import { useLesson } from './use-lesson'
import { words } from './words'

type Scope = 'here' | 'everywhere'

const SHARE = { min: 0, max: 1, step: 0.01 } as const

const mirrored = ({ inverted }: PadAxis, x: number): number => (inverted ? 1 - x : x)

/** Squares on which two gates are held together, for one unit or all, at this word or every one. */
export function GatePads() {
  const { recipe, lesson } = useLesson()
  // Counted from 1, as the picker says it; a pin counts rows from 0.
  const [unit, setUnit] = useState<number | 'all'>('all')
  const [scope, setScope] = useState<Scope>('everywhere')
  const say = useSay()
  const pads: readonly Pad[] = lesson.exhibit.pads(recipe.options)
  if (pads.length === 0 || recipe.tokens.length === 0) return null
  const time = Math.max(1, lesson.step?.time ?? 1)
  const units = lesson.snapshot.get(`${pads[0]?.x.key ?? ''}.1`)?.rows ?? 1
  const row = typeof unit === 'number' ? Math.min(unit, units) - 1 : unit
  const place = (axis: PadAxis): Omit<Pin, 'number'> => ({
    name: axis.key,
    time: scope === 'everywhere' ? 'all' : time,
    row,
    col: 'all',
  })
  const hold = (r: Recipe, axis: PadAxis, x: number | undefined): Recipe => ({
    ...r,
    pins:
      x === undefined
        ? withoutPin(r.pins, place(axis))
        : withPin(r.pins, { ...place(axis), number: mirrored(axis, x) }),
  })
  return (
    <section className="panel-pads" aria-label={say(words.override)}>
      <h2>{say(words.override)}</h2>
      {pads.map(pad => {
        const held = { x: heldAt(recipe, pad.x, place), y: heldAt(recipe, pad.y, place) }
        // The first move of a free gate is the change that undo takes back; those that follow belong to it.
        const move = held.x === undefined && held.y === undefined ? edit : adjust
        return (
          <GatePad
            key={pad.x.key}
            xLabel={pad.x.label}
            yLabel={pad.y.label}
            {...(pad.moot && held.y === 1 ? { xMoot: pad.moot } : {})}
            {...held}
            liveX={live(lesson, pad.x, time, row)}
            liveY={live(lesson, pad.y, time, row)}
            corners={pad.corners}
            beside={
              pad.beside && (
                <BesideGate
                  axis={pad.beside}
                  value={heldAt(recipe, pad.beside, place)}
                  live={live(lesson, pad.beside, time, row)}
                  hold={hold}
                />
              )
            }
            unit={typeof row === 'number' ? row + 1 : row}
            units={units}
            scope={scope}
            onChange={(x, y) => move(r => hold(hold(r, pad.x, x), pad.y, y))}
            onCorner={({ x, y }) => edit(r => hold(hold(r, pad.x, x), pad.y, y))}
            onRelease={() => edit(r => ({ ...r, pins: withoutPin(withoutPin(r.pins, place(pad.x)), place(pad.y)) }))}
            onUnit={setUnit}
            onScope={setScope}
          />
        )
      })}
    </section>
  )
}

/** A gate that the square leaves out, held for the same units at the same words. */
function BesideGate(props: {
  readonly axis: PadAxis
  readonly value: number | undefined
  readonly live: number
  readonly hold: (recipe: Recipe, axis: PadAxis, x: number | undefined) => Recipe
}) {
  const { axis, value, live: own, hold } = props
  const move = value === undefined ? edit : adjust
  return (
    <NumberField
      label={axis.label}
      value={value ?? own}
      bounds={SHARE}
      ghost={own}
      hollow={value === undefined}
      onChange={x => move(r => hold(r, axis, x))}
      onRelease={() => edit(r => hold(r, axis, undefined))}
    />
  )
}

/** Where the pin of a gate stands now; absent while the gate is free. */
function heldAt(recipe: Recipe, axis: PadAxis, place: (axis: PadAxis) => Omit<Pin, 'number'>): number | undefined {
  const at = place(axis)
  const pin = recipe.pins.find(p => p.name === at.name && p.time === at.time && p.row === at.row)
  return pin && mirrored(axis, pin.number)
}

/** What the network itself reckons: one unit, or the mean of all. */
function live({ snapshot, run }: Lesson, axis: PadAxis, time: number, row: number | 'all'): number {
  const id = `${axis.key}.${time}`
  const data = run.ghosts.get(id) ?? snapshot.get(id)?.data
  if (!data?.length) return 0
  const own = row === 'all' ? average(data) : (data[row] ?? 0)
  return mirrored(axis, own)
}
