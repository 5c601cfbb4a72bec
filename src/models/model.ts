import type { Value } from '../tensor'
import type { Labels } from './label'
import type { OptionTable, OptionsOf } from './options'
import type { Source } from './parameters'

/** A run of a model: what everything is called, and the values nothing else reads. */
export interface Built {
  readonly labels: Labels
  readonly outputs: readonly Value[]
}

/** A model as menus, links and runs see it. */
export interface ModelEntry<T extends OptionTable = OptionTable> {
  /** Whether it reads one position after the other, or all at once. */
  readonly kind: 'recurrent' | 'attention'
  readonly options: T
  /**
   * Runs the model on `length` positions whose inputs, weights and start states come from `source`. Positions behind the
   * first `words` are padding; there is none when it is left out.
   */
  build(options: OptionsOf<T>, length: number, source: Source, words?: number): Built
}

/** Keeps the option table's type while checking the rest. */
export const model = <const T extends OptionTable>(entry: ModelEntry<T>): ModelEntry<T> => entry
