import { describe, expect, it } from 'vitest'
import { segments } from '../../../src/figures/chain/flag-site'
import { returned } from '../../../src/figures/chain/returned'

const forward = (layer: number) => ({ layer, backward: false })
const backward = (layer: number) => ({ layer, backward: true })

describe('what is returned of a network', () => {
  it('is every state and the last one, when there is one track', () => {
    expect(returned([forward(1)], forward(1))).toEqual({ output: 'all' })
  })

  it('is every state of the top layer alone, and one last state a layer, counted from 0', () => {
    const tracks = [forward(1), forward(2), forward(3)]
    expect(tracks.map(track => returned(tracks, track))).toEqual([
      { output: 'none', place: 0 },
      { output: 'none', place: 1 },
      { output: 'all', place: 2 },
    ])
  })

  it('has both directions side by side in the output, and one after the other among the last states', () => {
    const tracks = [forward(1), backward(1), forward(2), backward(2)]
    expect(tracks.map(track => returned(tracks, track))).toEqual([
      { output: 'none', place: 0 },
      { output: 'none', place: 1 },
      { output: 'half', place: 2 },
      { output: 'half', place: 3 },
    ])
  })
})

describe('a line with gaps', () => {
  it('is what is left between them', () => {
    expect(segments([0, 10], [])).toEqual([[0, 10]])
    expect(
      segments(
        [0, 10],
        [
          [6, 7],
          [2, 3],
        ],
      ),
    ).toEqual([
      [0, 2],
      [3, 6],
      [7, 10],
    ])
    expect(
      segments(
        [0, 10],
        [
          [-2, 1],
          [9, 12],
        ],
      ),
    ).toEqual([[1, 9]])
    expect(
      segments(
        [0, 10],
        [
          [2, 6],
          [4, 8],
        ],
      ),
    ).toEqual([
      [0, 2],
      [8, 10],
    ])
    expect(
      segments(
        [0, 10],
        [
          [11, 12],
          [-3, -1],
        ],
      ),
    ).toEqual([[0, 10]])
    expect(segments([5, 5], [])).toEqual([])
  })
})
