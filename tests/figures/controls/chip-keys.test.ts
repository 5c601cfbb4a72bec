import { describe, expect, it } from 'vitest'
import { chipKey, chosenOf } from '../../../src/figures/controls/token-editor/chip-keys'

describe('keys on a row of tokens', () => {
  it('go to the neighbour and stop at the ends', () => {
    expect(chipKey('ArrowRight', 1, 4)).toEqual({ kind: 'move', to: 2 })
    expect(chipKey('ArrowRight', 3, 4)).toEqual({ kind: 'move', to: 3 })
    expect(chipKey('ArrowLeft', 0, 4)).toEqual({ kind: 'move', to: 0 })
    expect([chipKey('Home', 2, 4), chipKey('End', 2, 4)]).toEqual([
      { kind: 'move', to: 0 },
      { kind: 'move', to: 3 },
    ])
  })

  it('remove with Backspace as with Delete, and leave every other key to the page', () => {
    expect([chipKey('Backspace', 1, 4), chipKey('Delete', 1, 4)]).toEqual([{ kind: 'remove' }, { kind: 'remove' }])
    expect(['PageDown', ' ', 'a', 'Tab', 'Enter'].map(key => chipKey(key, 1, 4))).toEqual(Array(5).fill(undefined))
  })

  it('leave the last token chosen when the list became shorter', () => {
    expect([chosenOf(3, 3), chosenOf(1, 3), chosenOf(0, 0)]).toEqual([2, 1, 0])
  })
})
