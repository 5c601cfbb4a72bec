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
    for (const options of variants(exhibit)) {
      for (const { caption } of exhibit.beats(options)) {
        expect(caption.en.split(/\s+/).length, caption.en).toBeLessThanOrEqual(14)
        expect([...caption.zh].length, caption.zh).toBeLessThanOrEqual(24)
      }
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
    expect(caption(attention, 'A', { hide: 'after' })).toContain('no longer')
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
