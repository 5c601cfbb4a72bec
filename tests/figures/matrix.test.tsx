import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { LanguageContext, type Language } from '../../src/figures/language'
import { Matrix, outline, tagDepth, type MatrixProps, type MatrixShape } from '../../src/figures/Matrix'
import { gridCommand } from '../../src/figures/matrix/keys'
import { markPaths } from '../../src/figures/matrix/marks'
import { pixels } from '../../src/figures/matrix/paint'
import { cellLabel, columnWords, pictureLabel, rowSumWords, rowWords } from '../../src/figures/matrix/words'
import { Valve } from '../../src/figures/Valve'

const matrix: MatrixProps = {
  id: 'f.2',
  label: 'forget gate',
  rows: 3,
  cols: 2,
  data: [0.5, -0.25, 1, 0.999, 0.1, 0.2],
  x: 10,
  y: 20,
  size: 44,
  scale: 'signed',
  role: 'keep',
  shape: 'capsule',
  state: 'done',
  numbers: true,
}

function drawn(props: Partial<MatrixProps> = {}, language: Language = 'en'): string {
  return renderToStaticMarkup(
    <LanguageContext value={language}>
      <svg>
        <Matrix {...matrix} {...props} />
      </svg>
    </LanguageContext>,
  )
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

describe('a matrix that can be entered', () => {
  const grid = drawn({ interactive: true, rowHeads: ['x', 'y', 'z'], colHeads: ['p', 'q'] })

  it('is a grid of rows and cells with headers and exactly one tab stop', () => {
    expect(grid).toContain('role="grid"')
    expect(count(grid, /role="row"/g)).toBe(4)
    expect(count(grid, /role="gridcell"/g)).toBe(6)
    expect(count(grid, /role="columnheader"/g)).toBe(2)
    expect(count(grid, /role="rowheader"/g)).toBe(3)
    expect(count(grid, /tabindex="0"/gi)).toBe(1)
    expect(count(grid, /tabindex="-1"/gi)).toBe(5)
  })

  it('counts its headers as rows and columns, so that positions read aloud are right', () => {
    expect(grid).toContain('aria-rowcount="4" aria-colcount="3"')
    expect(grid).toMatch(/role="gridcell" aria-label="forget gate, x, p: 0.50" aria-colindex="2"/)
  })

  it('puts the tab stop on the selected cell', () => {
    expect(drawn({ interactive: true, selected: [1, 1] })).toMatch(/data-row="1" data-col="1"[^>]*tabindex="0"/i)
  })

  it('carries its value, row and column on every cell', () => {
    for (const [row, col] of [
      [0, 0],
      [2, 1],
    ] as const) {
      expect(grid).toContain(`data-value="f.2" data-row="${row}" data-col="${col}"`)
    }
  })
})

describe('a matrix that is a picture', () => {
  it('is one image with a name and no tab stops', () => {
    const picture = drawn({ description: 'Three units over two words' })
    expect(picture).toContain('role="img" aria-label="forget gate, 3 × 2. Three units over two words"')
    expect(picture).not.toMatch(/tabindex|gridcell/i)
  })

  it('is a grid by itself when its cells can be opened', () => {
    expect(drawn({ onOpen: () => undefined })).toContain('role="grid"')
  })
})

describe('what a cell shows', () => {
  it('is neither number nor fill before it is computed', () => {
    const pending = drawn({ state: 'pending' })
    expect(pending).not.toContain('matrix-number')
    expect(pending).not.toContain('--signed-')
    expect(count(pending, /data-density="hollow"/g)).toBe(6)
  })

  it('is a hatch without a number where it is masked, and "0" where it is zero', () => {
    const masked = drawn({ data: [0, 0, 0, 0, 0, 0], masked: (row, col) => row === 0 && col === 1 })
    expect(count(masked, /url\(#hatch-masked\)/g)).toBe(1)
    expect(count(masked, /<text/g)).toBe(5)
    expect(count(masked, />0</g)).toBe(5)
  })

  it('stands on the decimal point when any number has decimals', () => {
    expect(drawn({ data: [1, 0.5, 12.34, 0, 0.25, 0.1] })).toContain('>1\u2008\u2007\u2007<')
    expect(drawn({ data: [1, 0, 1, 0, 0, 1] })).not.toContain('\u2007')
  })

  it('tells what it was when a pin changed it, in both languages', () => {
    const ghost = [0.5, 0.3, 1, 0.999, 0.1, 0.2]
    expect(drawn({ ghost })).toContain('<title>was .30</title>')
    expect(count(drawn({ ghost }, 'zh'), /<title>原为 \.30<\/title>/g)).toBe(1)
  })

  it('is outside the domain only with an arrowhead', () => {
    expect(drawn({ data: [2, 0, 0, 0, 0, 0] })).toContain('mark-overflow')
    expect(drawn()).not.toContain('mark-overflow')
  })
})

describe('the marks of a matrix', () => {
  it('show the sign only where no number does', () => {
    const signs = (numbers: boolean): string =>
      markPaths({ ...matrix, numbers })
        .onFill.map(({ minus }) => minus)
        .join('')
    expect(count(signs(false), /M/g)).toBe(1)
    expect(signs(true)).toBe('')
  })

  it('leave masked cells without sign or ghost', () => {
    const paths = markPaths({ ...matrix, numbers: false, ghost: [9, 9, 9, 9, 9, 9], masked: () => true })
    expect(paths).toEqual({ onFill: [], pins: '', ghosts: '' })
  })

  it('show pins even before the number is there', () => {
    expect(markPaths({ ...matrix, state: 'pending', pinned: () => true }).pins.match(/Z/g)).toHaveLength(6)
  })
})

describe('an outline', () => {
  const shapes: readonly MatrixShape[] = ['chip', 'capsule', 'belt', 'pill', 'query', 'key', 'learned', 'plain']

  it.each(shapes)('of the shape %s takes the room it says and holds all cells', shape => {
    for (const grid of [
      { rows: 4, cols: 1, size: 44 },
      { rows: 1, cols: 5, size: 24 },
      { rows: 3, cols: 3, size: 12 },
    ]) {
      const { box } = outline(shape, grid)
      expect(box.x).toBeLessThanOrEqual(0)
      expect(box.y).toBeLessThanOrEqual(0)
      expect(box.x + box.width).toBeGreaterThanOrEqual(grid.cols * grid.size)
      expect(box.y + box.height).toBeGreaterThanOrEqual(grid.rows * grid.size)
    }
  })

  it('of a query has a point as deep as the notch of a key', () => {
    const grid = { rows: 1, cols: 3, size: 30 }
    const plain = outline('learned', grid).box
    const query = outline('query', grid).box
    const key = outline('key', grid).box
    expect(query.width - plain.width).toBeCloseTo(tagDepth(30))
    expect(key.width - plain.width).toBeCloseTo(tagDepth(30))
    expect(query.x + query.width - (plain.x + plain.width)).toBeCloseTo(plain.x - key.x)
  })
})

describe('the keys of a grid', () => {
  const press = (key: string, more: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
    gridCommand({ key, ctrlKey: false, altKey: false, metaKey: false, ...more }, [1, 0], matrix)

  it('move, jump and open', () => {
    expect(press('ArrowRight')).toEqual({ kind: 'move', to: [1, 1] })
    expect(press('ArrowLeft')).toEqual({ kind: 'move', to: [1, 0] })
    expect(press('End')).toEqual({ kind: 'move', to: [1, 1] })
    expect(press('End', { ctrlKey: true })).toEqual({ kind: 'move', to: [2, 1] })
    expect(press('Home', { ctrlKey: true })).toEqual({ kind: 'move', to: [0, 0] })
    expect(press('Enter')).toEqual({ kind: 'open' })
  })

  it('read the row, the column and the sum, and find the maximum', () => {
    expect([press('r'), press('c'), press('=')]).toEqual([{ kind: 'row' }, { kind: 'column' }, { kind: 'sum' }])
    expect(press('m')).toEqual({ kind: 'maximum', to: [1, 0] })
    expect(
      gridCommand({ key: 'm', ctrlKey: false, altKey: false, metaKey: false }, [1, 0], {
        ...matrix,
        masked: (_, col) => col === 0,
      }),
    ).toEqual({
      kind: 'maximum',
      to: [1, 1],
    })
  })

  it('leave Escape, paging and shortcuts of others alone', () => {
    for (const key of ['Escape', 'PageDown', 'Tab', 'x']) expect(press(key)).toBeUndefined()
    expect(press('c', { ctrlKey: true })).toBeUndefined()
    expect(press('ArrowRight', { altKey: true })).toBeUndefined()
    expect(press('r', { metaKey: true })).toBeUndefined()
  })
})

describe('what a matrix says', () => {
  const gate = { ...matrix, rows: 3, cols: 1, data: [0.1, 0.5, 0.73] }

  it('names unit and number of a vector cell in both languages', () => {
    expect(cellLabel(gate, [2, 0], 'en')).toBe('forget gate, unit 3: 0.73')
    expect(cellLabel({ ...gate, label: '遗忘门' }, [2, 0], 'zh')).toBe('遗忘门，单元 3：0.73')
  })

  it('says when a cell has no number', () => {
    expect(cellLabel({ ...gate, state: 'pending' }, [0, 0], 'en')).toBe('forget gate, unit 1: not computed yet')
    expect(cellLabel({ ...gate, masked: () => true }, [0, 0], 'zh')).toBe('forget gate，单元 1：已隐藏')
    expect(pictureLabel({ ...gate, state: 'pending' }, 'zh')).toBe('forget gate，3 × 1，尚未计算')
  })

  it('tells equal words apart and asks and answers where it shows attention', () => {
    const heads = { rowHeads: ['saw', 'a', 'saw'], colHeads: ['p', 'q'] }
    expect(cellLabel({ ...matrix, ...heads }, [2, 1], 'en')).toBe('forget gate, saw (3), q: 0.20')
    const pairs = { ...matrix, ...heads, reading: { kind: 'weight', columns: false } } as const
    expect(cellLabel(pairs, [2, 1], 'en')).toBe(
      'forget gate, query saw (3), key q (2): weight 0.20, rank 1 of 2 visible.',
    )
    expect(cellLabel({ ...pairs, reading: { kind: 'number', columns: false } }, [2, 1], 'en')).toBe(
      'forget gate, query saw (3), key q (2): 0.20, rank 1 of 2 visible.',
    )
  })

  it('takes columns for the questions where columns ask', () => {
    const heads = { rowHeads: ['saw', 'a', 'saw'], colHeads: ['p', 'q'] }
    const turned = { ...matrix, ...heads, reading: { kind: 'number', columns: true } } as const
    expect(cellLabel(turned, [2, 1], 'en')).toBe('forget gate, query q (2), key saw (3): 0.20, rank 2 of 3 visible.')
    expect(rowWords(turned, 2).en).toMatch(/^key saw \(3\): .* 0\.20; largest/)
    expect(columnWords(turned, 1).en).toMatch(/^query q \(2\): .*0\.20; largest/)
  })

  it('says who may be seen, and does not take that for weights', () => {
    const heads = { rowHeads: ['I', 'saw'], colHeads: ['I', 'saw'] }
    const shape = { rows: 2, cols: 2, data: [1, 0, 1, 1] }
    const seen = {
      ...matrix,
      ...shape,
      ...heads,
      label: 'visibility B',
      masked: (row: number, col: number) => col > row,
    }
    const rows = { ...seen, reading: { kind: 'visibility', columns: false } } as const
    expect(cellLabel(rows, [0, 1], 'en')).toBe('visibility B, query I (1), key saw (2): 0, may not be seen.')
    expect(cellLabel(rows, [1, 0], 'zh')).toBe('visibility B，查询 saw（2），键 I（1）：1，可以看到。')
    expect(rowWords(rows, 0).en).toBe('I (1) may see 1 of 2: I.')
    expect(columnWords(rows, 0).en).toBe('I (1) may be seen by 2 of 2: I, saw.')
    expect(rowSumWords(rows, 1).en).toBe('saw (2) may see 2 of 2: I, saw.')
    const turned = { ...seen, reading: { kind: 'visibility', columns: true } } as const
    expect(cellLabel(turned, [0, 1], 'en')).toBe('visibility B, query saw (2), key I (1): 0, may not be seen.')
    expect(rowWords(turned, 0).en).toBe('I (1) may be seen by 1 of 2: I.')
  })

  it('reads lines as plain numbers', () => {
    expect(rowWords(matrix, 0).en).toBe('row 1: 0.50, −0.25; largest 0.50 at column 1.')
    expect(columnWords(gate, 0).en).toContain('largest 0.73 at unit 3.')
    expect(rowSumWords(matrix, 0).zh).toBe('第 1 行之和为 0.25。')
  })
})

describe('a matrix beyond 24 × 24', () => {
  const big = { rows: 30, cols: 30, data: Array.from({ length: 900 }, (_, k) => k / 900), size: 4, numbers: false }

  it('is an image with one cell for the keyboard instead of hundreds of elements', () => {
    const image = drawn({ ...big, interactive: true, selected: [4, 7] })
    expect(count(image, /role="gridcell"/g)).toBe(1)
    expect(image).toContain('aria-label="forget gate, row 5, column 8: 0.14"')
    expect(count(image, /</g)).toBeLessThan(60)
  })

  it('has one opaque pixel a cell in the fill of its number, and transparent ones where masked', () => {
    const fills = Array.from({ length: 33 }, (_, k) => `#0000${(k + 16).toString(16)}`)
    const painting = {
      rows: 1,
      cols: 3,
      data: [-1, 1, 0],
      scale: 'signed',
      masked: (_: number, col: number) => col === 2,
    } as const
    expect([...pixels(painting, fills)]).toEqual([0, 0, 16, 255, 0, 0, 48, 255, 0, 0, 0, 0])
  })
})

describe('numbers that do not fit their grid', () => {
  it('are refused by name and by both counts', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => drawn({ data: [1, 2] })).toThrow('f.2 is drawn as 3 × 2, expected 6 numbers, found 2')
    vi.restoreAllMocks()
  })
})

describe('a valve', () => {
  const valve = (open: number, language: Language = 'en') =>
    renderToStaticMarkup(
      <LanguageContext value={language}>
        <Valve label="keep" x={0} y={0} width={20} height={40} open={open} role="keep" state="done" pinned />
      </LanguageContext>,
    )

  it.each([
    [0, 0],
    [0.5, -20],
    [0.95, -38],
    [1, -40],
    [7, -40],
    [-1, 0],
    [NaN, 0],
  ])('that lets %d through has its leaf at %d', (open, height) => {
    expect(valve(open)).toMatch(new RegExp(`translateY\\(-?${Math.abs(height)}px\\)`))
  })

  it('says how far it is open', () => {
    expect(valve(0.5)).toContain('aria-label="keep: 0.50 open, held"')
    expect(valve(0.999, 'zh')).toContain('aria-label="keep：开度 &gt;0.99，已固定"')
  })
})
