/** A tensor of a case file, row-major; −∞ and ∞ are already numbers. */
export interface Tensor {
  readonly shape: readonly number[]
  readonly data: Float64Array
  /** Floats are differentiated, whole numbers and flags are not. */
  readonly float: boolean
}

export type Tensors = Readonly<Record<string, Tensor>>

/** One case: what goes in, what has to come out, and the derivative of Σ outputs ⊙ weight. */
export interface GoldenCase {
  readonly name: string
  readonly module: string
  readonly config: Readonly<Record<string, unknown>>
  readonly inputs: Tensors
  readonly params: Tensors
  readonly outputs: Tensors
  readonly weight: Tensors
  /** Absent where nothing is differentiated. */
  readonly loss?: number
  readonly grads: { readonly inputs: Tensors; readonly params: Tensors }
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x)

function fields(x: unknown, where: string): Fields {
  if (isRecord(x)) return x
  throw new TypeError(`${where} is ${JSON.stringify(x)?.slice(0, 40)}, expected an object`)
}

function text(x: unknown, where: string): string {
  if (typeof x === 'string' && x) return x
  throw new TypeError(`${where} is ${JSON.stringify(x)?.slice(0, 40)}, expected a name`)
}

/** Infinities are written as words, because JSON has no number for them. */
function number(x: unknown, where: string): number {
  if (typeof x === 'number') return x
  if (x === 'Infinity') return Infinity
  if (x === '-Infinity') return -Infinity
  throw new TypeError(`${where} is ${JSON.stringify(x)?.slice(0, 40)}, expected a number`)
}

function tensor(x: unknown, where: string): Tensor {
  const { shape, data, dtype } = fields(x, where)
  if (!Array.isArray(shape) || !Array.isArray(data)) throw new TypeError(`${where} has no shape or no data`)
  const sizes = shape.map((size, k) => number(size, `${where}.shape[${k}]`))
  const count = sizes.reduce((product, size) => product * size, 1)
  if (data.length !== count) {
    throw new RangeError(`${where} is ${sizes.join('×')} and needs ${count} numbers, but has ${data.length}`)
  }
  const numbers = Float64Array.from(data, (item, k) => number(item, `${where}[${k}]`))
  return { shape: sizes, data: numbers, float: dtype === undefined || dtype === 'float64' }
}

const tensors = (x: unknown, where: string): Tensors =>
  Object.fromEntries(Object.entries(fields(x, where)).map(([name, one]) => [name, tensor(one, `${where}.${name}`)]))

/** Checks one case of a file; `where` begins the sentence of the error. */
export function goldenCase(x: unknown, where: string): GoldenCase {
  const raw = fields(x, where)
  const name = text(raw['name'], `${where}.name`)
  const at = `${where} (${name})`
  const grads = fields(raw['grads'], `${at}.grads`)
  const weight = tensors(raw['weight'], `${at}.weight`)
  return {
    name,
    module: text(raw['module'], `${at}.module`),
    config: fields(raw['config'], `${at}.config`),
    inputs: tensors(raw['inputs'], `${at}.inputs`),
    params: tensors(raw['params'], `${at}.params`),
    outputs: tensors(raw['outputs'], `${at}.outputs`),
    weight,
    ...(Object.keys(weight).length > 0 ? { loss: number(raw['loss'], `${at}.loss`) } : {}),
    grads: {
      inputs: tensors(grads['inputs'], `${at}.grads.inputs`),
      params: tensors(grads['params'], `${at}.grads.params`),
    },
  }
}
