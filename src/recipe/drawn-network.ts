import { defaults, legal, models, type ModelId, type OptionTable, type OptionValue } from '../models'
import { gruOptions } from '../models/gru'
import { lstmOptions } from '../models/lstm'
import { rnnOptions } from '../models/rnn'
import { isRecord } from '../weights'
import type { Recipe } from './recipe'
import type { Facts } from './weights-file'

type Part = Readonly<Record<string, unknown>>

const partOf = (from: Part, key: string): Part | undefined => {
  const part = from[key]
  return isRecord(part) ? part : undefined
}

/** The settings of a model, each of them legal; throws a sentence about the first that is not. */
function settings(model: ModelId, chosen: Part): Recipe['options'] {
  const table: OptionTable = models[model].options
  const found: Record<string, OptionValue> = { ...defaults(table) }
  for (const [name, value] of Object.entries(chosen)) {
    const option = table[name]
    if (!option) throw new RangeError(`its network chooses ${name}, which ${model} does not have`)
    if (!legal(option, value)) throw new RangeError(`its ${name} is ${String(value)}, which ${model} cannot draw`)
    found[name] = value
  }
  return found
}

interface Drawn {
  readonly model: ModelId
  readonly options: Recipe['options']
}

/** What a file may choose about each cell; the rest of a model's options is said by its network, or is up to the page. */
const cells = { rnn: rnnOptions, gru: gruOptions, lstm: lstmOptions } as const

type CellId = keyof typeof cells

const isCell = (kind: unknown): kind is CellId => typeof kind === 'string' && Object.hasOwn(cells, kind)

/** The options of a cell as its file says them; throws a sentence about the first that is none of the cell's own. */
function ownOptions(kind: CellId, cell: Part): Part {
  const own = partOf(cell, 'options') ?? {}
  const strange = Object.keys(own).find(name => !Object.hasOwn(cells[kind], name))
  if (strange === undefined) return own
  const known = Object.keys(cells[kind]).join(', ')
  throw new RangeError(`its cell chooses ${strange}, expected nothing but ${known} of ${kind}`)
}

function recurrent(network: Part, { cell, layers, direction }: Part, classes: number): Drawn {
  const kind = isRecord(cell) ? cell['kind'] : undefined
  if (!isRecord(cell) || !isCell(kind)) {
    throw new RangeError(`its cell is ${String(kind)}, expected one of ${Object.keys(cells).join(', ')}`)
  }
  if (network['read'] === 'last' && direction === 'both') {
    throw new RangeError('its network reads both ends of the sentence at once, expected a read-out at every word')
  }
  const own = ownOptions(kind, cell)
  return { model: kind, options: settings(kind, { ...own, input: network['embedding'], layers, direction, classes }) }
}

function attentive(network: Part, attention: Part, classes: number): Drawn {
  const { kind, heads, bias, residual, mask, radius } = attention
  if (kind !== 'heads') throw new RangeError(`its attention is of the kind ${String(kind)}, expected heads`)
  if (heads !== 1) throw new RangeError(`its attention has ${String(heads)} heads, expected one`)
  if (bias !== false) throw new RangeError('its projections have biases, expected none')
  const size = network['embedding']
  const positions = partOf(network, 'positions')?.['kind']
  const output = residual === true ? 'add' : 'project'
  const chosen = { size, valueSize: size, input: size, mask, radius, positions, output, classes }
  return { model: 'attention', options: settings('attention', chosen) }
}

/** The model of the page that computes what a trained network does; throws a sentence when there is none. */
export function drawnNetwork({ kind, ...choices }: Facts['network'], classes: number): Drawn {
  if (kind !== 'sequence') throw new RangeError(`its network is a ${kind}, which the page does not draw`)
  const network: Part = choices
  const recurrence = partOf(network, 'recurrence')
  const attention = partOf(network, 'attention')
  if (recurrence && attention) throw new RangeError('its network has a recurrence and attention, expected one of them')
  if (recurrence) return recurrent(network, recurrence, classes)
  if (attention) return attentive(network, attention, classes)
  throw new RangeError('its network reads each word by itself, expected a recurrence or attention')
}
