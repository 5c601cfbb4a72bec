/** What a key does to a row of tokens. */
export type ChipKey = { readonly kind: 'move'; readonly to: number } | { readonly kind: 'remove' }

/** Arrows go from token to token and stop at the ends; Backspace and Delete take the token away. */
export function chipKey(key: string, index: number, count: number): ChipKey | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return { kind: 'move', to: Math.max(index - 1, 0) }
    case 'ArrowRight':
    case 'ArrowDown':
      return { kind: 'move', to: Math.min(index + 1, count - 1) }
    case 'Home':
      return { kind: 'move', to: 0 }
    case 'End':
      return { kind: 'move', to: count - 1 }
    case 'Backspace':
    case 'Delete':
      return { kind: 'remove' }
    default:
      return undefined
  }
}

/** The token that is chosen once some were joined, cut or removed: the same place, or the last when that is gone. */
export const chosenOf = (index: number, count: number): number => Math.max(Math.min(index, count - 1), 0)
