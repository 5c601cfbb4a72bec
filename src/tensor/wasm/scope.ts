import { NUMBER, unsigned, VECTOR, type Bytes } from './bytes'
import { f32x4, i32, isVector, repeat, type Code } from './instructions'

/** What a local variable can hold, as modules write it. */
const TYPES = { i32: 0x7f, v128: 0x7b } as const
type Kind = keyof typeof TYPES

/** A local variable of a function. */
export interface Local {
  readonly get: Code
  readonly set: (x: Code) => Code
  /** Adds a fixed number to an address or a counter. */
  readonly advance: (by: number) => Code
}

/** A list of so many variables. */
type Several<Count extends number, Known extends readonly Local[] = []> = Known['length'] extends Count
  ? Known
  : Several<Count, readonly [...Known, Local]>

/** The body of a function whose parameters are all addresses. */
export interface Body {
  readonly parameters: number
  readonly bytes: Bytes
}

/** What a kernel is written with: its parameters, fresh variables, and counted loops. */
export interface Scope {
  readonly parameter: (which: number) => Local
  /** So many bytes after an address that is a parameter. */
  readonly place: (parameter: number, distance: Code) => Code
  readonly local: (kind: Kind) => Local
  /** Several variables of one kind. */
  readonly locals: <Count extends number>(kind: Kind, count: Count) => Several<Count>
  /** Runs `body` with a counter at `from`, `from` + `step` … below `end`; without a loop when that is once or never. */
  readonly count: (from: number, end: number, step: number, body: (counter: Local) => Code) => Code
  /** Visits `size` numbers four at a time: how many bytes after the first of them, and how many of the four count. */
  readonly vectors: (size: number, visit: (along: Code, lanes: number) => Code) => Code
  /** Whether the machine multiplies and adds in one instruction. */
  readonly fused: boolean
  /** a·b + c, rounded once where the machine can. */
  readonly multiplyAdd: (a: Code, b: Code, c: Code) => Code
}

/** Numbers of a vector. */
const LANES = VECTOR / NUMBER

function variable(index: number): Local {
  const get: Code = [0x20, unsigned(index)]
  const set = (x: Code): Code => [x, 0x21, unsigned(index)]
  return { get, set, advance: by => set(i32.plus(get, by)) }
}

/** The local at an index that the writer of a kernel knows to be there. */
export function at<T>(items: readonly T[], index: number): T {
  const found = items[index]
  if (found === undefined) throw new RangeError(`there is no item ${index} among ${items.length}`)
  return found
}

/** Fixed vectors in variables that are set once: where they are used, the machine's compiler would make them anew in every round of a loop. */
function keepVectors(code: Code, local: Scope['local']): Code {
  const kept = new Map<Code, Local>()
  const visit = (part: Code): Code => {
    if (part instanceof Uint8Array) return part
    if (!isVector(part)) return part.map(one => (typeof one === 'number' ? one : visit(one)))
    const variable = kept.get(part) ?? local('v128')
    kept.set(part, variable)
    return variable.get
  }
  const rest = visit(code)
  return [[...kept].map(([vector, variable]) => variable.set(vector)), rest]
}

/** Writes the body of a function of `parameters` addresses. */
export function body(parameters: number, write: (scope: Scope) => Code, fused = false): Body {
  const kinds: Kind[] = []
  const local = (kind: Kind) => variable(parameters + kinds.push(kind) - 1)
  const count: Scope['count'] = (from, end, step, inner) => {
    if (end <= from) return []
    const counter = local('i32')
    const start = counter.set(i32.constant(from))
    if (end <= from + step) return [start, inner(counter)]
    return [start, repeat([inner(counter), counter.advance(step)], i32.less(counter.get, i32.constant(end)))]
  }
  const multiplyAdd: Scope['multiplyAdd'] = (a, b, c) =>
    fused ? f32x4.fused(a, b, c) : f32x4.add(f32x4.multiply(a, b), c)
  const scope: Scope = {
    parameter: variable,
    place: (parameter, distance) => i32.add(variable(parameter).get, distance),
    local,
    locals: <Count extends number>(kind: Kind, length: Count) =>
      Array.from({ length }, () => local(kind)) as readonly Local[] as Several<Count>,
    count,
    vectors: (size, visit) => {
      const [bytes, lanes] = [NUMBER * (size - (size % LANES)), size % LANES]
      const rest = lanes > 0 ? visit(i32.constant(bytes), lanes) : []
      return [count(0, bytes, VECTOR, along => visit(along.get, LANES)), rest]
    },
    fused,
    multiplyAdd,
  }
  const code = keepVectors(write(scope), local)
  const locals = kinds.map(kind => [1, TYPES[kind]])
  return { parameters, bytes: [unsigned(locals.length), ...locals, code, 0x0b] }
}
