import type { Said } from '../../figures/language'
import type { Options } from '../exhibit'

/** Models that are read word by word, which frameworks have as layers. */
export type RecurrentId = 'rnn' | 'gru' | 'lstm'

/** The frameworks whose conventions are told. */
export type FrameworkId = 'textbook' | 'pytorch' | 'keras' | 'onnx' | 'cudnn'

/** One block of a stacked weight: our key for the gate, and what the framework calls it. */
export interface StackedGate {
  readonly key: string
  readonly name: string
}

/**
 * One array that goes in, comes out or is learned. Its sizes are products of letters: T words, B sentences at once, I word vector,
 * X what the layer reads, H units, P size of h, D directions, L layers, G gates.
 */
export interface TensorForm {
  /** With "{layer}", counted from 0, and "{reverse}" where the name says which track it belongs to. */
  readonly name: string
  readonly sizes: readonly string[]
  readonly of: 'given' | 'returned' | 'learned'
  /** Absent when every model and variant has it. */
  readonly when?: 'cell' | 'one bias' | 'two biases' | 'peepholes' | 'projection'
  /** There is one for every gate. */
  readonly each?: true
}

/** What one framework does its own way: facts from its documentation, nothing derived. */
export interface Framework {
  readonly id: FrameworkId
  readonly name: Said
  /** What the layer is called there. */
  readonly layer: Readonly<Record<RecurrentId, string>>
  /** The blocks of a stacked weight in their order; absent where the order is that of the run. */
  readonly gates?: Readonly<Record<RecurrentId, readonly StackedGate[]>>
  /** Along which side of a weight the gates lie, or that each has matrices of its own. */
  readonly along: 'rows' | 'columns' | 'apart'
  readonly biases: (model: RecurrentId, options: Options) => 'one' | 'two'
  /** Orders of r and the product: the one used unless told otherwise, and the switch for the other where there is one. */
  readonly reset: { readonly usual: 'before' | 'after'; readonly other?: string }
  readonly has: { readonly peepholes: boolean; readonly projection: boolean; readonly coupling?: string }
  readonly tensors: readonly TensorForm[]
  /** How the layer is called with these states. */
  readonly call: (layer: string, states: readonly string[]) => string
}
