import { unsigned, type Bytes } from './bytes'
import { i32, repeat, type Code } from './instructions'

/** What a local variable can hold, as modules write it. */
const TYPES = { i32: 0x7f, v128: 0x7b } as const
type Kind = keyof typeof TYPES

/** A local variable of a function. */
export interface Local {
  readonly get: Code
  readonly set: (x: Code) => Code
}

/** The body of a function whose parameters are all addresses. */
export interface Body {
  readonly parameters: number
  readonly bytes: Bytes
}

/** What a kernel is written with: its parameters, fresh variables, and counted loops. */
export interface Scope {
  readonly parameters: readonly Local[]
  readonly local: (kind: Kind) => Local
  /** Runs `body` with a counter at `from`, `from` + `step` … below `end`; without a loop when that is once or never. */
  readonly count: (from: number, end: number, step: number, body: (counter: Local) => Code) => Code
}

const variable = (index: number): Local => ({
  get: [0x20, unsigned(index)],
  set: x => [x, 0x21, unsigned(index)],
})

/** The local at an index that the writer of a kernel knows to be there. */
export function at<T>(items: readonly T[], index: number): T {
  const found = items[index]
  if (found === undefined) throw new RangeError(`there is no item ${index} among ${items.length}`)
  return found
}

/** Writes the body of a function of `parameters` addresses. */
export function body(parameters: number, write: (scope: Scope) => Code): Body {
  const kinds: Kind[] = []
  const local = (kind: Kind) => variable(parameters + kinds.push(kind) - 1)
  const count: Scope['count'] = (from, end, step, inner) => {
    if (end <= from) return []
    const counter = local('i32')
    const start = counter.set(i32.constant(from))
    if (end <= from + step) return [start, inner(counter)]
    const next = counter.set(i32.add(counter.get, i32.constant(step)))
    return [start, repeat([inner(counter), next], i32.less(counter.get, i32.constant(end)))]
  }
  const code = write({ parameters: Array.from({ length: parameters }, (_, k) => variable(k)), local, count })
  const locals = kinds.map(kind => [1, TYPES[kind]])
  return { parameters, bytes: [unsigned(locals.length), ...locals, code, 0x0b] }
}
