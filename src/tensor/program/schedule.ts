import type { Value } from '../value'
import { joined, loopOf, sizeOf, type Group, type Loop, type Node } from './groups'
import type { Graph } from './graph'
import type { Place } from './place'

/** Work that is done as a whole when all it reads is there. */
export interface Job {
  /** The value it computes, or computes a part of. */
  readonly value: Value
  readonly reads: readonly Place[]
  readonly emit: () => void
  /** Done only if somebody asks for it. */
  readonly lazy: boolean
  /** Does the work and that of the loop which makes its only operand, when nobody else reads what the loop makes. */
  readonly emitWith?: ((loop: Loop) => void) | undefined
}

/** Puts jobs and loops in an order in which everything is there when it is read. */
export interface Schedule {
  readonly job: (job: Job) => void
  /** An element-wise operation, which joins the loop of its operands. */
  readonly node: (node: Node) => void
  readonly finish: () => void
}

/**
 * Jobs wait for loops, and loops grow, until somebody needs a result: so all gates of a time step become one loop,
 * although biases' totals stand between them in the order of birth.
 */
export function schedule(graph: Graph, emitLoop: (size: number, loop: Loop) => void): Schedule {
  const state = new Map<Value, Group | Job>()
  const groups = new Set<Group>()
  const waiting = new Set<Job>()
  const isGroup = (x: Group | Job | undefined): x is Group => x instanceof Map

  const done = (job: Job, emit = job.emit) => {
    waiting.delete(job)
    if (state.get(job.value) === job) state.delete(job.value)
    emit()
  }
  const isReady = ({ reads }: Job) => reads.every(({ base }) => !state.has(base))

  /** Does a loop together with the only reader of the only thing it makes; nothing where no job can do both. */
  const takerOf = (loop: Loop): (() => void) | undefined => {
    const [only] = loop.stored
    if (!only || loop.stored.length > 1 || graph.isKept(only) || graph.readers(only).length > 1) return undefined
    for (const job of waiting) {
      const [place] = job.reads
      const { emitWith } = job
      const isWhole = place?.base === only && !place.start && sizeOf(job.value) === sizeOf(only)
      if (emitWith && isWhole) return () => done(job, () => emitWith(loop))
    }
    return undefined
  }

  const flush = (group: Group) => {
    groups.delete(group)
    for (const v of group.keys()) state.delete(v)
    const isStored = (v: Value) => graph.isKept(v) || graph.readers(v).some(reader => !group.has(reader))
    const [first] = group.keys()
    const loop = loopOf(group, isStored)
    const takeAlong = takerOf(loop)
    if (takeAlong) takeAlong()
    else if (first) emitLoop(sizeOf(first), loop)
    for (const job of waiting) if (!job.lazy && isReady(job)) done(job)
  }
  const need = ({ base }: Place): void => {
    const what = state.get(base)
    if (!what) return
    if (isGroup(what)) return flush(what)
    what.reads.forEach(need)
    if (waiting.has(what)) done(what)
  }

  const job = (one: Job) => {
    for (const { base } of one.reads) {
      const what = state.get(base)
      if (what && !isGroup(what) && !one.lazy) need({ base, start: 0 })
    }
    if (!one.lazy && isReady(one)) return one.emit()
    waiting.add(one)
    state.set(one.value, one)
  }

  const node = (one: Node) => {
    const fits = ({ base, start }: Place) => start === 0 && sizeOf(base) === sizeOf(one.value)
    for (const place of one.operands) if (!isGroup(state.get(place.base)) || !fits(place)) need(place)
    const near = () => [...new Set(one.operands.map(({ base }) => state.get(base)).filter(isGroup))]
    let group = joined(near(), one)
    if (!group) {
      near().forEach(flush)
      group = new Map([[one.value, one]])
    }
    for (const old of near()) groups.delete(old)
    groups.add(group)
    for (const v of group.keys()) state.set(v, group)
  }

  const finish = () => {
    for (const group of [...groups]) if (groups.has(group)) flush(group)
    for (const left of [...waiting]) if (!left.lazy && waiting.has(left)) need({ base: left.value, start: 0 })
  }
  return { job, node, finish }
}
