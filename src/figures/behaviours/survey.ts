import type { Place } from './moves'

/** An element, as far as a survey asks it. */
export interface Piece<Self> {
  readonly tagName: string
  readonly children: Iterable<Self>
  getAttribute(name: string): string | null
  getBoundingClientRect(): Place
}

/** The largest mark of a value, and whether it lies inside the mark of another one and moves with that. */
export interface Mark<E> {
  readonly element: E
  readonly place: Place
  readonly inside: boolean
}

/** What a picture is made of. */
export interface Survey<E> {
  /** One mark a value: the largest, which is the whole matrix and not one of its cells. */
  readonly marks: ReadonlyMap<string, Mark<E>>
  /** Everything that carries no value: names, wires and signs, as the largest pieces that hold none. */
  readonly scenery: readonly E[]
}

const area = ({ width, height }: Place): number => width * height

const isDrawn = ({ tagName }: Piece<unknown>): boolean => !/^(style|defs)$/i.test(tagName)

/** Goes through everything below an element once; what stands for a value says so by its id. */
export function survey<E extends Piece<E>>(node: E): Survey<E> {
  const marks = new Map<string, Mark<E>>()
  const note = (element: E, id: string, inside: boolean): void => {
    const place = element.getBoundingClientRect()
    const known = marks.get(id)
    if (!known || area(known.place) < area(place)) marks.set(id, { element, place, inside })
  }
  /** The scenery below an element, or nothing when no value is there and the element itself is scenery. */
  const below = (element: E, within: ReadonlySet<string>): readonly E[] | undefined => {
    let holds = false
    const pieces: E[] = []
    for (const child of element.children) {
      const id = child.getAttribute('data-value')
      if (id !== null) {
        holds = true
        // A cell is never larger than the matrix it lies in: it need not be measured.
        if (!within.has(id)) note(child, id, within.size > 0)
        below(child, within.has(id) ? within : new Set([...within, id]))
      } else if (isDrawn(child)) {
        const inner = below(child, within)
        if (inner) holds = true
        pieces.push(...(inner ?? [child]))
      }
    }
    return holds ? pieces : undefined
  }
  const scenery = below(node, new Set()) ?? [...node.children].filter(isDrawn)
  return { marks, scenery }
}
