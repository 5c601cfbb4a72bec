import { describe, expect, it } from 'vitest'
import {
  cellSentence,
  columnSentence,
  entropyOf,
  entropySentence,
  gist,
  lineSentence,
  lineSum,
  rowSentence,
  rowSum,
  type HeatMap,
} from '../../../src/figures/speech'

const names = ['I', 'saw', 'a', 'saw']
const causal: HeatMap = {
  rows: 4,
  cols: 4,
  data: [1, 0, 0, 0, 0.12, 0.88, 0, 0, 0.3, 0.3, 0.4, 0, 0.1, 0.06, 0.2, 0.64],
  rowNames: names,
  colNames: names,
  masked: (row, col) => col > row,
}
const blind: HeatMap = { ...causal, masked: () => true }
const weights = {
  what: { en: 'attention weights', zh: '注意力权重' },
  hiding: { en: 'look-ahead mask', zh: '前瞻掩码' },
}

describe('the gist of a heat map', () => {
  it('names size, convention, the sharpest and the flattest row, and what is hidden', () => {
    const said = gist(causal, weights)
    expect(said.en).toBe(
      '4 × 4 attention weights. Rows ask, columns answer, rows sum to 1. ' +
        'Sharpest row: saw (4), 64 % on itself. Flattest row: I (1). 6 cells not visible (look-ahead mask).',
    )
    expect(said.zh).toBe(
      '4 × 4 注意力权重。行提问，列回答，每行之和为 1。' +
        '最集中的一行：saw（4），64% 看向自己。最平均的一行：I（1）。6 格不可见（前瞻掩码）。',
    )
  })

  it('claims that rows sum to 1 only when they do', () => {
    const scores = { ...causal, data: [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4] }
    expect(gist(scores, { what: { en: 'scores', zh: '得分' } }).en).toContain('Rows ask, columns answer. ')
  })

  it('lets columns ask where tokens are columns, and says when it is the answering lines that sum to 1', () => {
    const data = [1, 0.12, 0.3, 0.1, 0, 0.88, 0.3, 0.06, 0, 0, 0.4, 0.2, 0, 0, 0, 0.64]
    const turned = { ...causal, data, turned: true }
    expect(gist(turned, weights).en).toBe(
      '4 × 4 attention weights. Columns ask, rows answer, columns sum to 1. ' +
        'Sharpest column: saw (4), 64 % on itself. Flattest column: I (1). 6 cells not visible (look-ahead mask).',
    )
    expect(gist(turned, weights).zh).toContain('列提问，行回答，每列之和为 1。最集中的一列：saw（4）')
    expect(rowSum(turned, 1).en).toBe('Column saw (2) sums to 1, over 2 visible cells.')
    const mistaken = { ...causal, masked: undefined, data }
    expect(gist(mistaken, weights).en).toContain('Rows ask, columns answer, columns sum to 1.')
  })

  it('does not single out a row when all are equally flat', () => {
    const even = { ...causal, masked: undefined, data: Array.from({ length: 16 }, () => 0.25) }
    expect(gist(even, weights).en).toBe('4 × 4 attention weights. Rows ask, columns answer, rows sum to 1.')
  })

  it('survives a map in which nothing is visible', () => {
    expect(gist(blind, weights).en).toContain('16 cells not visible')
  })
})

describe('the sentence of a row', () => {
  it('lists the largest first, stops at nine tenths, and tells equal words apart by position', () => {
    expect(rowSentence(causal, 1)).toEqual({
      en: 'saw (2) looks at: saw (2) 88 %, I 12 %.',
      zh: 'saw（2）看向：saw（2）88%，I 12%。',
    })
    expect(rowSentence(causal, 3).en).toBe('saw (4) looks at: saw (4) 64 %, a 20 %, I 10 %.')
  })

  it('says so when a row sees nothing', () => {
    expect(rowSentence(blind, 0)).toEqual({ en: 'I (1) looks at nothing.', zh: 'I（1）什么也看不到。' })
  })

  it('adds up the visible cells', () => {
    expect(rowSum(causal, 1)).toEqual({
      en: 'Row saw (2) sums to 1, over 2 visible cells.',
      zh: 'saw（2）一行之和为 1，共 2 个可见格。',
    })
    expect(rowSum(causal, 0).en).toBe('Row I (1) sums to 1, over 1 visible cell.')
  })
})

describe('the entropy of a row', () => {
  const even = { ...causal, masked: undefined, data: Array.from({ length: 16 }, () => 0.25) }

  it('is 0 on one word alone and ln n over n words alike', () => {
    expect(entropySentence(causal, 0)?.en).toBe('Entropy of I (1): 0 nats of at most 0.')
    expect(entropySentence(even, 1)).toEqual({
      en: 'Entropy of saw (2): 1.39 nats of at most 1.39.',
      zh: 'saw（2）的熵：1.39 nat，最大 1.39。',
    })
  })

  it('is that of the visible cells, and of nothing that is no budget', () => {
    expect(entropyOf([0.0321, 0.2369, 0.0871, 0.6439].map((value, at) => ({ at, value })))).toBeCloseTo(0.9475, 3)
    expect(entropyOf([1.5, -0.5].map((value, at) => ({ at, value })))).toBeUndefined()
    expect(entropySentence({ ...causal, data: Array.from(causal.data, x => x / 2) }, 1)).toBeUndefined()
    expect(entropySentence(blind, 0)).toBeUndefined()
  })
})

describe('the sentence of a column', () => {
  it('tells who looks at it', () => {
    expect(columnSentence(causal, 2)).toEqual({
      en: 'a (3) is looked at by: a 40 %, saw (4) 20 %.',
      zh: '看向a（3）的有：a 40%，saw（4）20%。',
    })
  })

  it('says so when nobody does', () => {
    expect(columnSentence(blind, 2)).toEqual({ en: 'Nothing looks at a (3).', zh: '没有谁看向a（3）。' })
  })
})

describe('the sentence of a cell', () => {
  it('gives score, weight and rank among the visible cells', () => {
    const scores = Array.from({ length: 16 }, () => 0)
    expect(cellSentence(causal, [1, 0], { scores })).toEqual({
      en: 'query saw (2), key I (1): score 0, weight 0.12, rank 2 of 2 visible.',
      zh: '查询 saw（2），键 I（1）：得分 0，权重 0.12，在 2 个可见格中排第 2。',
    })
  })

  it('says that a hidden cell is hidden and gives no number', () => {
    expect(cellSentence(causal, [0, 3])).toEqual({
      en: 'query I (1), key saw (4): hidden.',
      zh: '查询 I（1），键 saw（4）：隐藏，不可见。',
    })
  })
})

describe('the sentence of any line', () => {
  const line = { en: 'row 2', zh: '第 2 行' }
  const place = (at: number) => ({ en: `column ${at + 1}`, zh: `第 ${at + 1} 列` })
  const seen = [0.12, 0.88].map((value, at) => ({ at, value }))

  it('reads the numbers, the largest of them and their sum', () => {
    expect(lineSentence(line, seen, place)).toEqual({
      en: 'row 2: 0.12, 0.88; largest 0.88 at column 2.',
      zh: '第 2 行：0.12，0.88；最大值 0.88 在第 2 列。',
    })
    expect(lineSum(line, seen)).toEqual({ en: 'row 2 sums to 1.', zh: '第 2 行之和为 1。' })
  })

  it('stops reading long lines and tells how much is left', () => {
    const long = Array.from({ length: 64 }, (_, at) => ({ at, value: 0.5 }))
    expect(lineSentence(line, long, place).en).toContain(' and 48 more;')
  })

  it('says so when there is nothing to read', () => {
    expect(lineSentence(line, [], place)).toEqual({ en: 'row 2: no numbers.', zh: '第 2 行：没有数。' })
  })
})
