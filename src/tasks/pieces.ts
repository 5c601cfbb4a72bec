/** A word of the translation and which words of its piece it stands for, counted within the piece. */
export interface Rendering {
  readonly text: string
  readonly from: readonly number[]
}

/** Some words of a sentence with their translation; pieces move as a whole. */
export interface Piece<Part extends string> {
  readonly part: Part
  readonly source: readonly string[]
  readonly target: readonly Rendering[]
}

/** A sentence, its translation, and which words of the one stand for which of the other. */
export interface Aligned<Part extends string> {
  readonly tokens: readonly string[]
  readonly parts: readonly Part[]
  readonly translation: readonly string[]
  readonly alignment: readonly (readonly number[])[]
}

/** Puts the same pieces in the order of each language. */
export function align<Part extends string>(
  sourceOrder: readonly Piece<Part>[],
  targetOrder: readonly Piece<Part>[],
): Aligned<Part> {
  const start = new Map<Piece<Part>, number>()
  let position = 0
  for (const piece of sourceOrder) {
    start.set(piece, position)
    position += piece.source.length
  }
  const renderings = targetOrder.flatMap(piece => {
    const offset = start.get(piece)
    if (offset === undefined) throw new Error(`align: expected a piece of the source order, found '${piece.part}'`)
    return piece.target.map(({ text, from }) => ({ text, positions: from.map(index => index + offset) }))
  })
  return {
    tokens: sourceOrder.flatMap(piece => piece.source),
    parts: sourceOrder.flatMap(piece => piece.source.map(() => piece.part)),
    translation: renderings.map(rendering => rendering.text),
    alignment: renderings.map(rendering => rendering.positions),
  }
}
