import type { Value } from '../tensor'
import type { Glossary, Named, Term } from './cell'

/** Where a value comes from. */
export type Origin = 'parameter' | 'input' | 'start' | 'constant' | 'computed'

/** What a value is called. Labels live beside the values, so that `tensor` knows nothing of display. */
export interface Label extends Term {
  /** The key in its record: "f", or "W_f" for a parameter. */
  readonly name: string
  readonly tex: string
  readonly origin: Origin
  /** The position it belongs to, counted from 1; 0 (or T + 1 when read backwards) for a start state. */
  readonly time?: number
  /** Counted from 1. */
  readonly layer: number
  readonly backward: boolean
}

/** What the values of a run are called, in the order in which they got their names. */
export type Labels = Map<Value, Label>

/** Which track of a network a label belongs to. */
export interface Track {
  readonly layer: number
  readonly backward: boolean
}

/** How ids write a track: "^2" for a layer above the first, "~" when it is read backwards. */
export const trackMark = ({ layer, backward }: Track): string => `${layer > 1 ? `^${layer}` : ''}${backward ? '~' : ''}`

/** "f.2", "W_f", "h^2~.3": name, track, position. */
export const labelId = (label: Pick<Label, 'name' | 'time'> & Track): string =>
  `${label.name}${trackMark(label)}${label.time === undefined ? '' : `.${label.time}`}`

/** Names the values of one record; a second name for a value is a mistake in the model. */
export function name(labels: Labels, at: Named<string>, glossary: Glossary, track: Track, time?: number): void {
  for (const [key, value] of Object.entries(at)) {
    const known = labels.get(value)
    if (known) throw new Error(`${key} and ${known.name} are the same value; a value has one name`)
    const term = glossary[key]
    if (!term) throw new Error(`no glossary entry for ${key}; expected one of ${Object.keys(glossary).join(', ')}`)
    labels.set(value, {
      tex: key,
      ...term,
      name: key,
      origin: value.op ? 'computed' : 'constant',
      ...track,
      ...(time === undefined ? {} : { time }),
    })
  }
}

/** The two biases of PyTorch's form: one beside the input's product, one beside the state's. */
const sides: Readonly<Record<string, string>> = { bx: 'x', bh: 'h' }

/** LaTeX of a parameter's key: "W_f" as it is, "bx_f" as b_{x,f}. */
export function parameterTex(key: string): string {
  const [letter = key, index] = key.split('_')
  const side = sides[letter]
  const below = [side, index].filter(part => part !== undefined).join(',')
  const base = side === undefined ? letter : 'b'
  return below === '' ? base : `${base}_{${below}}`
}
