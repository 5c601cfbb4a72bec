import type { TaskChoice } from '../tasks'
import { isRecord, notFinite, readTensors, writeTensors, type Stored, type Tensor } from '../weights'
import type { Learnt, Metric } from './trained'

/** A learnt matrix and its id, as training hands it over. */
export interface Weight extends Learnt {
  readonly id: string
}

/** What a file of trained weights says besides its numbers. */
export interface Facts {
  readonly id: string
  readonly task: TaskChoice
  /** The network as training describes it: its kind, and the choices of that kind. */
  readonly network: { readonly kind: string }
  readonly seed: number
  readonly steps: number
  readonly metrics: readonly Metric[]
  /** The rows of W_e, so that a later change of the task's words is noticed. */
  readonly words: readonly string[]
}

/** A file of trained weights as it stands, whether or not a page can draw its network. */
export interface WeightsFile {
  readonly facts: Facts
  readonly tensors: ReadonlyMap<string, Learnt>
}

/** The version of the metadata below. */
const VERSION = '1'

/** The one table of the metadata: each is JSON under its own name. */
const keys = ['id', 'task', 'network', 'seed', 'steps', 'metrics', 'words'] as const satisfies readonly (keyof Facts)[]

/** A parameter of training is the tensor of the same name: "W_f" is stored with its rows and columns. */
const tensorOf = ({ rows, cols, data }: Learnt, stored: Stored): Tensor => ({ shape: [rows, cols], data, stored })

function learntFrom(id: string, { shape, data }: Tensor): Learnt {
  const [rows, cols, ...others] = shape
  if (rows === undefined || cols === undefined || others.length > 0) {
    throw new RangeError(`${id} has the shape ${shape.join('×') || 'of one number'}, expected rows and columns`)
  }
  return { rows, cols, data }
}

/** Trained weights as a safetensors file: the same facts and numbers give the same bytes. */
export function writeWeights(facts: Facts, weights: readonly Weight[], stored: Stored = 'F32'): Uint8Array {
  const texts = keys.map(key => [key, JSON.stringify(facts[key])] as const)
  return writeTensors({
    tensors: new Map(weights.map(weight => [weight.id, tensorOf(weight, stored)])),
    metadata: { unroll: VERSION, ...Object.fromEntries(texts) },
  })
}

function parsed(metadata: Readonly<Record<string, string>>, key: string): unknown {
  const text = metadata[key]
  if (text === undefined) throw new TypeError(`its metadata have no ${key}`)
  try {
    return JSON.parse(text)
  } catch {
    throw new SyntaxError(`its ${key} is not JSON: ${text.slice(0, 40)}`)
  }
}

const isShare = (x: unknown): boolean => typeof x === 'number' && x >= 0 && x <= 1

const isCount = (x: unknown): boolean => Number.isSafeInteger(x) && Number(x) >= 0

const isMetric = (x: unknown): boolean =>
  isRecord(x) && typeof x['set'] === 'string' && isShare(x['accuracy']) && isShare(x['chance']) && isCount(x['asks'])

const isNamed =
  (key: string) =>
  (x: unknown): boolean =>
    isRecord(x) && typeof x[key] === 'string'

/** What each of the facts has to be, in words for the sentence that refuses another. */
const checks: Readonly<Record<keyof Facts, readonly [holds: (x: unknown) => boolean, expected: string]>> = {
  id: [x => typeof x === 'string' && /^[a-z][a-z0-9-]{0,47}$/.test(x), 'small letters, digits and hyphens'],
  task: [isNamed('id'), 'a task with its id'],
  network: [isNamed('kind'), 'a network with its kind'],
  seed: [isCount, 'a whole number from 0 on'],
  steps: [isCount, 'a whole number from 0 on'],
  metrics: [x => Array.isArray(x) && x.every(isMetric), 'a list of sets with accuracy, chance and asks'],
  words: [x => Array.isArray(x) && x.every(word => typeof word === 'string'), 'a list of words'],
}

function factsFrom(metadata: Readonly<Record<string, string>>): Facts {
  const version = metadata['unroll']
  if (version === undefined) throw new TypeError('its metadata do not say that it holds weights of Unroll')
  if (version !== VERSION) throw new RangeError(`its metadata have version ${version}, expected ${VERSION}`)
  const entries = keys.map(key => {
    const found = parsed(metadata, key)
    const [holds, expected] = checks[key]
    if (!holds(found)) throw new TypeError(`its ${key} is ${JSON.stringify(found).slice(0, 40)}, expected ${expected}`)
    return [key, found] as const
  })
  // The table of checks has just been gone through, which TypeScript cannot follow.
  return Object.fromEntries(entries) as unknown as Facts
}

/** Reads a file of trained weights; throws a sentence that says what is wrong with it. */
export function readWeights(bytes: Uint8Array): WeightsFile {
  const file = readTensors(bytes)
  const facts = factsFrom(file.metadata)
  const [strange] = notFinite(file)
  if (strange !== undefined) throw new RangeError(`${strange} holds numbers that are not finite`)
  return { facts, tensors: new Map([...file.tensors].map(([id, tensor]) => [id, learntFrom(id, tensor)])) }
}
