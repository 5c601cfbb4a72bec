import { describe, expect, it } from 'vitest'
import { exhibits, gloss, nameOf, type Exhibit, type Options } from '../../src/exhibits'
import { models, type OptionTable } from '../../src/models'
import { blank, run, type Recipe } from '../../src/recipe'

const all: readonly (readonly [string, Exhibit])[] = Object.entries(exhibits)

/** Every pair of choices and flags, which is what captions depend on. */
const variants = ({ id }: Exhibit): readonly Options[] => {
  const table: OptionTable = models[id].options
  return Object.entries(table).reduce<readonly Options[]>(
    (found, [name, option]) => {
      const values =
        option.kind === 'choice' ? option.values : option.kind === 'flag' ? [false, true] : [option.initial]
      return found.flatMap(options => values.map(value => ({ ...options, [name]: value })))
    },
    [{}],
  )
}

describe.each(all)('%s in every variant', (_, exhibit) => {
  it('says each step in at most 14 English words and 24 Chinese characters', () => {
    const captions = variants(exhibit).flatMap(options => exhibit.beats(options).map(({ caption }) => caption))
    for (const [en, zh] of new Map(captions.map(({ en, zh }) => [en, zh]))) {
      expect(en.split(/\s+/).length, en).toBeLessThanOrEqual(14)
      expect([...zh].length, zh).toBeLessThanOrEqual(24)
    }
  })

  it('offers at most seven what-ifs, each with a title and a note in both languages', () => {
    const presets = exhibit.presets(exhibit.start)
    expect(presets.length).toBeLessThanOrEqual(7)
    for (const { title, note } of presets) {
      for (const said of [title, note]) expect(said.en && said.zh).toBeTruthy()
    }
  })

  it('leaves a one-word or empty sentence without a what-if that seems to be applied', () => {
    for (const tokens of [[], ['I']]) {
      const short: Recipe = { ...exhibit.start, tokens }
      for (const preset of exhibit.presets(short)) expect(preset.applied(short), preset.id).toBe(false)
    }
  })
})

const caption = (exhibit: Exhibit, id: string, options: Options): string =>
  exhibit.beats({ ...blank(exhibit.id).options, ...options }).find(beat => beat.id === id)?.caption.en ?? ''

describe('captions of self-attention', () => {
  it('promise rows that sum to 1 only where rows do', () => {
    const { attention } = exhibits
    expect(caption(attention, 'A', {})).toContain('Each row')
    expect(caption(attention, 'A', { tokens: 'columns' })).toContain('Each column')
    expect(caption(attention, 'A', { share: 'queries' })).toContain('mistake')
    expect(caption(attention, 'A', { hide: 'after' })).toContain('need not sum to 1')
  })

  it('claim that score 0 keeps weight only where it does', () => {
    const { attention } = exhibits
    expect(caption(attention, 'M', { hide: 'score-zero' })).toContain('still gets weight')
    expect(caption(attention, 'M', { hide: 'score-zero', weights: 'relu' })).toContain('no weight')
    expect(caption(attention, 'M', { hide: 'score-zero', weights: 'none' })).toContain('no weight')
  })

  it('call the output an average only where shares sum to 1', () => {
    const { attention } = exhibits
    expect(caption(attention, 'O', {})).toContain('An average')
    for (const options of [{ weights: 'none' }, { hide: 'after' }, { share: 'queries' }])
      expect(caption(attention, 'O', options)).toContain('no average')
  })
})

describe('what captions of self-attention claim, held against the numbers', () => {
  const { attention } = exhibits
  const choices: readonly Options[] = ['before', 'score-zero', 'after', 'after-renormalised'].flatMap(hide =>
    ['softmax', 'relu'].flatMap(weights =>
      ['keys', 'queries'].flatMap(share =>
        ['rows', 'columns'].flatMap(tokens =>
          ['full', 'look-ahead', 'window'].map(mask => ({ hide, weights, share, tokens, mask })),
        ),
      ),
    ),
  )
  const matrix = (options: Options, id: string) => {
    const value = run({ ...attention.start, options: { ...attention.start.options, ...options } }).byId.get(id)
    if (!value) throw new Error(`no value is called ${id}`)
    return value
  }
  const rows = ({ rows, cols, data }: ReturnType<typeof matrix>) =>
    Array.from({ length: rows }, (_, row) => [...data.slice(row * cols, (row + 1) * cols)])
  const columns = (value: ReturnType<typeof matrix>) =>
    Array.from({ length: value.cols }, (_, col) => rows(value).map(row => row[col] ?? NaN))
  const sums = (lines: readonly (readonly number[])[]) => lines.map(line => line.reduce((sum, x) => sum + x, 0))
  const isOne = (sum: number) => Math.abs(sum - 1) < 1e-6

  it('names the lines that sum to 1, and does not promise it of any that do not', () => {
    let promised = 0
    for (const options of choices) {
      const A = matrix(options, 'A')
      const said = caption(attention, 'A', options)
      const empty = /unless no score|1 or 0/.test(said)
      for (const [line, totals] of [
        [/(Each row is|rows sum)/, sums(rows(A))],
        [/(Each column is|columns sum)/, sums(columns(A))],
      ] as const) {
        if (!line.test(said)) continue
        promised += 1
        expect(
          totals.every(sum => isOne(sum) || (empty && sum === 0)),
          JSON.stringify(options),
        ).toBe(true)
      }
    }
    expect(promised).toBeGreaterThan(20)
  })

  it('says that sums need not be 1 where hiding after sharing has taken something away', () => {
    const A = matrix({ hide: 'after', mask: 'look-ahead' }, 'A')
    expect(sums(rows(A)).filter(isOne)).toHaveLength(1)
    expect(caption(attention, 'A', { hide: 'after' })).toContain('need not sum to 1')
  })

  it('says rightly that sharing again is the same as −∞ before', () => {
    for (const options of choices.filter(({ hide }) => hide === 'after-renormalised')) {
      expect(caption(attention, 'A', options)).toContain('the same as −∞ before')
      const before = matrix({ ...options, hide: 'before' }, 'A')
      expect([...matrix(options, 'A').data]).toBeAllClose([...before.data], 1e-8)
    }
  })

  it('says of score 0 that it keeps weight exactly where it does', () => {
    for (const weights of ['softmax', 'relu', 'none']) {
      const options = { hide: 'score-zero', mask: 'look-ahead', weights }
      const hidden = matrix(options, weights === 'none' ? 'M' : 'A').data[1] ?? NaN
      expect(caption(attention, 'M', options).includes('still gets weight'), weights).toBe(hidden > 0)
    }
  })

  it('calls an output an average only where its weights sum to 1 or are all 0', () => {
    for (const options of choices) {
      const said = caption(attention, 'O', options)
      if (!said.startsWith('An average')) continue
      const A = matrix(options, 'A')
      const totals = sums(options['tokens'] === 'columns' ? columns(A) : rows(A))
      expect(
        totals.every(sum => isOne(sum) || (said.includes('or 0') && sum === 0)),
        JSON.stringify(options),
      ).toBe(true)
    }
  })

  it('says rightly that without tanh a question adds the same to every key', () => {
    expect(caption(attention, 'S', { score: 'additive-linear' })).toContain('the same to every key')
    const scores = rows(matrix({ score: 'additive-linear' }, 'S'))
    const [first = []] = scores
    for (const row of scores) {
      const gaps = row.map((x, k) => x - (first[k] ?? NaN))
      expect(gaps).toBeAllClose(
        gaps.map(() => gaps[0] ?? NaN),
        1e-12,
      )
    }
  })
})

it('never says a bare “mask” about attention: a look-ahead mask has its whole name', () => {
  const { attention } = exhibits
  const said = variants(attention).flatMap(options => [
    ...attention.beats(options).flatMap(({ name, caption }) => [name, caption]),
    ...Object.values(attention.names(options)),
  ])
  const what = attention.presets(attention.start).flatMap(({ title, note }) => [title, note])
  const texts = new Set([...said, ...what].flatMap(({ en, zh }) => [en, zh]))
  for (const text of texts)
    expect(text.replace(/(look-ahead|padding) mask|(前瞻|填充)掩码/g, '')).not.toMatch(/mask|掩码/i)
})

describe('a formula in words', () => {
  const said = (exhibit: Exhibit, id: string, options: Options = {}) => {
    const recipe = { ...exhibit.start, options: { ...exhibit.start.options, ...options } }
    return gloss(run(recipe), id, exhibit.names(recipe.options))
  }

  it('reads as a teacher would say it', () => {
    expect(said(exhibits.lstm, 'c.2')).toEqual({
      en: 'cell state c = keep gate f × old cell state c + write gate i × candidate c̃',
      zh: '记忆单元 c = 遗忘门 f × 旧的记忆单元 c + 输入门 i × 候选值 c̃',
    })
    expect(said(exhibits.attention, 'Q').zh).toBe('查询 Q = 词向量 X · 查询权重')
  })

  it('keeps what belongs together in brackets', () => {
    expect(said(exhibits.gru, 'h.2').en).toContain('+ (1 − update gate z) × candidate')
    expect(said(exhibits.gru, 'n.2').en).toContain('weights on the state · (look-back gate r × old hidden state h)')
    expect(said(exhibits.gru, 'n.2', { reset: 'after' }).en).toContain(
      'r × (weights on the state · old hidden state h)',
    )
    expect(said(exhibits.gru, 's.2').en).toBe('write share 1−z = 1 − update gate z')
  })

  it('tells directions, layers and start states apart', () => {
    const both = { direction: 'both', layers: 2 }
    expect(said(exhibits.rnn, 'y.2', both).en).toBe(
      'both directions together y = stacked(hidden state h, backward hidden state h)',
    )
    expect(said(exhibits.rnn, 'q^2~.2', both).en).toContain('next word’s layer-2 backward hidden state h')
    expect(said(exhibits.lstm, 'c.0').zh).toBe('初始记忆单元 c')
  })
})

it('names parameters, and what is held in a layer or direction', () => {
  expect(nameOf('W_f').en).toBe('weights on the input W_f')
  expect(nameOf('W_Q').zh).toBe('查询权重 W_Q')
  expect(nameOf('h^2~').en).toBe('hidden state h, layer 2, backward')
  expect(nameOf('U~').zh).toBe('状态的权重 U，反向')
})
