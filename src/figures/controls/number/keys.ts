/** What a key asks of a number: some presses up or down, an end of the range, or to let go. */
export type NumberKey =
  | { readonly kind: 'nudge'; readonly presses: number }
  | { readonly kind: 'end'; readonly end: 'min' | 'max' }
  | { readonly kind: 'release' }

const directions: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }

/** Keys of a slider; Shift makes ten presses of one. */
export function sliderKey(key: string, shift: boolean): NumberKey | undefined {
  const direction = directions[key]
  if (direction) return { kind: 'nudge', presses: direction * (shift ? 10 : 1) }
  if (key === 'Home') return { kind: 'end', end: 'min' }
  if (key === 'End') return { kind: 'end', end: 'max' }
  return key === 'Delete' || key === 'Backspace' ? { kind: 'release' } : undefined
}

/** Keys of a number box: there, left, right, Home, End and Delete edit the text. */
export function boxKey(key: string, shift: boolean): NumberKey | undefined {
  return key === 'ArrowUp' || key === 'ArrowDown' ? sliderKey(key, shift) : undefined
}
