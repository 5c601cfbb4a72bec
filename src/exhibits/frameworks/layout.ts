import type { GateBlock, LayoutProps } from '../../figures/layout/layout'
import { labelId, labelOf, type Run, type Track } from '../../trace'
import type { Options } from '../exhibit'
import type { Framework, RecurrentId, StackedGate, TensorForm } from './framework'
import { notesOn } from './notes'
import { countsOf, gateKeys, sizesOf, statesOf, type Sizes } from './sizes'

/** A run's arrays as one framework lays them out: what is drawn of it besides the framework's name. */
export type Layout = Omit<LayoutProps, 'framework'>

/** What of a run a layout is made from. */
export interface Source {
  readonly model: RecurrentId
  readonly run: Run
  readonly options: Options
  readonly words: number
  readonly track: Track
}

const product = (letters: string, sizes: Sizes): number =>
  letters.split('·').reduce((total, letter) => total * (sizes[letter] ?? Number(letter)), 1)

/** "G·H" as the books print it: "4·H", what a layer reads by its own name, and h as large as the cell unless it is projected. */
function spelled(letters: string, { G, H, P }: Sizes, layer: number): string {
  const read = layer === 1 ? 'I' : 'D·P'
  const factors = letters.replace('X', read).split('·')
  const shown = factors
    .map(factor => (factor === 'G' ? String(G) : factor === 'P' && P === H ? 'H' : factor))
    .filter((factor, _, all) => factor !== '1' || all.length === 1)
  return shown.join('·')
}

function applies(form: TensorForm, { options, run }: Source, biases: 'one' | 'two'): boolean {
  switch (form.when) {
    case 'cell':
      return statesOf(run).includes('c')
    case 'one bias':
      return options['biases'] !== 'none' && biases === 'one'
    case 'two biases':
      return options['biases'] !== 'none' && biases === 'two'
    case 'peepholes':
      return options['peephole'] === true
    case 'projection':
      return Number(options['projection'] ?? 0) > 0
    default:
      return true
  }
}

const named = (name: string, { layer, backward }: Track): string =>
  name.replace('{layer}', String(layer - 1)).replace('{reverse}', backward ? '_reverse' : '')

/** Reads the layout of one track off the run and the framework's conventions. */
export function layoutOf(framework: Framework, source: Source): Layout {
  const { model, run, options, words, track } = source
  const keys = gateKeys(run, track)
  const order: readonly StackedGate[] = framework.gates?.[model] ?? keys.map(key => ({ key, name: key }))
  const sizes = sizesOf(run, track, words, options, order.length)
  const height = sizes['H'] ?? 0
  const laid = ({ key, name }: StackedGate, k: number): GateBlock => {
    const label = labelOf(run, labelId({ name: key, ...track, time: 1 }))
    return {
      key,
      tex: label?.tex ?? key,
      role: label?.role ?? 'value',
      candidate: label?.candidate === true,
      name,
      learned: keys.includes(key),
      ...(framework.along === 'apart' ? {} : { span: [k * height, (k + 1) * height] }),
    }
  }
  const biases = framework.biases(model, options)
  const tensors = framework.tensors
    .filter(form => applies(form, source, biases))
    .map(({ name, sizes: letters, of, each }) => ({
      name: named(name, track),
      letters: letters.map(l => spelled(l, sizes, track.layer)),
      sizes: letters.map(l => product(l, sizes)),
      of,
      each: each === true,
    }))
  return {
    own: keys.map(key => laid({ key, name: key }, 0)),
    gates: order.map(laid),
    along: framework.along,
    tensors,
    counts: countsOf(model, options),
    biases,
    call: framework.call(framework.layer[model], statesOf(run)),
    notes: notesOn(framework, model, options),
  }
}
