import { defaults, models, trackMark, type ModelId, type Option, type OptionTable, type OptionValue } from '../models'
import type { Exhibit, Options } from './exhibit'
import { beatsOf } from './steps'

const extremes = (option: Option): readonly OptionValue[] => {
  switch (option.kind) {
    case 'choice':
      return option.values
    case 'flag':
      return [false, true]
    case 'range':
    case 'quantity':
      return [option.min, option.max]
  }
}

/** Settings that differ from the usual ones in one option: no beat of any exhibit hangs on two. */
function variants(table: OptionTable): readonly Options[] {
  const usual = defaults(table)
  const changed = Object.entries(table).flatMap(([name, option]) =>
    extremes(option).map((value): Options => ({ ...usual, [name]: value })),
  )
  return [usual, ...changed]
}

/** How many layers settings may ask for. */
const mostLayers = ({ layers }: OptionTable): number => (layers?.kind === 'range' ? layers.max : 1)

interface Parts {
  readonly beats: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
}

const known = new Map<ModelId, Parts>()

/** What step ids of an exhibit are made of, under any settings. */
function partsOf(exhibit: Exhibit): Parts {
  const table: OptionTable = models[exhibit.id].options
  const layers = Array.from({ length: mostLayers(table) }, (_, k) => k + 1)
  const parts = known.get(exhibit.id) ?? {
    beats: new Set(['start', ...variants(table).flatMap(options => beatsOf(exhibit, options).map(({ id }) => id))]),
    marks: new Set(layers.flatMap(layer => [false, true].map(backward => trackMark({ layer, backward })))),
  }
  known.set(exhibit.id, parts)
  return parts
}

/** Whether a step id exists in an exhibit under some settings and for some sentence: "3.f", "2.h^2~", "start", "E". */
export function isStepName(exhibit: Exhibit, id: string): boolean {
  const { beats, marks } = partsOf(exhibit)
  if (id === 'start') return true
  if (models[exhibit.id].kind !== 'recurrent') return beats.has(id)
  const [, beat = '', mark = ''] = /^[1-9]\d{0,2}\.([A-Za-z]+)(.*)$/.exec(id) ?? []
  return beats.has(beat) && marks.has(mark)
}
