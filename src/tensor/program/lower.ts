import { leaf, type Value } from '../value'
import { canChain, type Whole } from './calls'
import { emitter, FEW, type Call, type Site } from './emit'
import { blocksOf, type Graph } from './graph'
import { sizeOf, type Loop } from './groups'
import type { Place } from './place'
import { schedule } from './schedule'
import { isFirstStep, powersOf } from './softmax'
import { termsOf, type Term } from './terms'

/** Values of one size that are too many to be copied by a call each. */
const isPile = ({ from }: Value): boolean => from.length > FEW && from.every(x => sizeOf(x) === sizeOf(from[0]!))

/** The calls that compute a recorded computation with vector kernels. */
export function lower(graph: Graph, site: Site): readonly Call[] {
  const emit = emitter(site)
  const plan = schedule(graph, emit.loop)

  const multiply = (y: Value, terms: readonly Term[], blocks = 1) => {
    const reads = terms.flatMap(({ left, right }) => [left, right])
    plan.job({ value: y, lazy: false, reads, emit: () => emit.terms(y, terms, blocks) })
  }

  /** A sum begins with its products; what is left is element-wise work. */
  const add = (y: Value) => {
    const isTerm = (x: Value) => graph.isTerm(graph.resolve(x).base)
    const terms = y.from.filter(isTerm).flatMap(x => termsOf(graph, graph.resolve(x).base))
    const others = y.from.filter(x => !isTerm(x)).map(graph.resolve)
    if (others.length === 0) return multiply(y, terms)
    const part = terms.length > 0 ? [leaf('part of a sum', y.rows, y.cols)] : []
    for (const value of part) multiply(value, terms)
    const reads = [...part.map(base => ({ base, start: 0 })), ...others]
    if (reads.length <= FEW) return plan.node({ value: y, what: 'add', number: undefined, operands: reads })
    plan.job({ value: y, lazy: false, reads, emit: () => emit.total(y, reads) })
  }

  const other = (lowering: Whole, y: Value, reads: readonly Place[]) => {
    const emitWith = ({ operations, inputs }: Loop) =>
      emit.other(lowering, y, inputs, { operations, inputs: inputs.length })
    const isChained = canChain(lowering)
    plan.job({
      value: y,
      lazy: false,
      reads,
      emit: () => emit.other(lowering, y, reads),
      emitWith: isChained ? emitWith : undefined,
    })
  }

  const isOnItsOwn = (v: Value) => v.op && !graph.isTerm(v) && !isFirstStep(graph, v)
  for (const y of graph.tape.filter(isOnItsOwn)) {
    const lowering = y.op?.lowering
    const reads = y.from.map(graph.resolve)
    const job = (run: () => void, lazy = false) => plan.job({ value: y, lazy, reads, emit: run })
    if (!lowering) {
      job(() => emit.own(y))
      continue
    }
    switch (lowering.kind) {
      case 'each':
        if (lowering.what === 'add') add(y)
        else plan.node({ value: y, what: lowering.what, number: lowering.number, operands: reads })
        break
      case 'product':
        multiply(y, termsOf(graph, y), blocksOf(y))
        break
      case 'transpose':
        job(() => emit.transpose(y, reads[0]!), !graph.isKept(y))
        break
      case 'beside':
        job(() => emit.beside(y, reads, y.rows))
        break
      case 'stack':
        job(() => (isPile(y) ? emit.stack(y, reads) : emit.beside(y, reads, 1)))
        break
      case 'normalise': {
        const powers = powersOf(graph, y)
        if (powers) other({ kind: 'softmax', axis: lowering.axis }, y, powers.from.map(graph.resolve))
        else other(lowering, y, reads)
        break
      }
      default:
        other(lowering, y, reads)
    }
  }
  plan.finish()
  return emit.calls
}
