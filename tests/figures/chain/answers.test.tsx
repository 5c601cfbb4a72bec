import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnswerOverBar } from '../../../src/figures/answers/AnswerOverBar'
import { topOf } from '../../../src/figures/answers/top'
import { Chain, type ChainProps } from '../../../src/figures/chain/Chain'
import { answerBoxes, answerRow } from '../../../src/figures/chain/answer-row'
import { answerSlots } from '../../../src/figures/chain/answer-slots'
import { LanguageContext, type Language } from '../../../src/figures/language'
import { stage } from './support/stage'

const good = { en: 'good', zh: '好评' }
const bad = { en: 'bad', zh: '差评' }

const quiet = { onOpen: () => undefined, onToken: () => undefined, onTrack: () => undefined }

interface Shot extends Partial<
  Pick<ChainProps, 'level' | 'folded' | 'answers' | 'asked' | 'tokenMarks' | 'width' | 'height'>
> {
  readonly options?: Parameters<typeof stage>[1]
  readonly tokens?: readonly string[]
  readonly language?: Language
}

function drawn(step: string, { options = {}, tokens, language = 'en', ...shot }: Shot = {}): string {
  const given = stage('lstm', { classes: 2, ...options }, tokens)
  const index = given.steps.findIndex(({ id }) => id === step)
  if (index < 0) throw new Error(`no step is called ${step}`)
  return renderToStaticMarkup(
    <LanguageContext value={language}>
      <Chain
        {...given}
        {...quiet}
        step={index}
        level="overview"
        width={1024}
        height={560}
        answers={[good, bad]}
        {...shot}
      />
    </LanguageContext>,
  )
}

const count = (markup: string, what: RegExp): number => markup.match(what)?.length ?? 0

/** What is said of every position that tells an answer. */
const told = (markup: string): readonly string[] =>
  [...markup.matchAll(/aria-label="(prediction at [^"]*|[^"]* 处的预测[^"]*)"/g)].map(([, said]) => said ?? '')

describe('the row of predictions', () => {
  it('looks as it was last seen', async () => {
    const markup = drawn('3.l', { tokenMarks: { unknown: [1], begins: true } })
    await expect(`${markup.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('../../svg/chain-lstm-answers.svg')
  })

  it('stands only where states are read out', () => {
    expect(drawn('3.o', { options: { classes: 0 } })).not.toContain('chain-answers')
    expect(drawn('3.o')).toContain('chain-answers')
  })

  it('tells nothing of a position before it has been read out', () => {
    expect(told(drawn('start'))).toEqual([])
    expect(told(drawn('1.o'))).toEqual([])
    expect(told(drawn('1.l'))).toHaveLength(2)
    expect(told(drawn('2.x')).every(said => said.startsWith('prediction at I'))).toBe(true)
  })

  it('tells the first answer of every position and several of the one in focus, with the shares of the run', () => {
    const markup = drawn('4.l', { options: { classes: 5 }, tokens: ['a', 'b', 'c', 'd'] })
    const said = told(markup)
    expect(said.filter(one => one.startsWith('prediction at d:'))).toHaveLength(3)
    for (const token of ['a', 'b', 'c'])
      expect(said.filter(one => one.startsWith(`prediction at ${token}:`))).toHaveLength(1)
    const { snapshot } = stage('lstm', { classes: 5 }, ['a', 'b', 'c', 'd'])
    const [best] = topOf(snapshot.get('y_hat.4')?.data ?? [], 1)
    expect(markup).toContain(`data-value="y_hat.4" data-row="${best?.index}"`)
  })

  it('names answers in the language of the reader, and counts those that have no name', () => {
    expect(drawn('2.l', { language: 'zh' })).toMatch(/好评|差评/)
    expect(drawn('2.l', { answers: [] })).toMatch(/answer [12]/)
  })

  it('stays below a folded chain, for the one position that it shows', () => {
    expect(told(drawn('3.l', { folded: true })).every(said => said.startsWith('prediction at a'))).toBe(true)
  })

  it('keep the answer of the word before in sight while the word in focus is read and after it is read out', () => {
    for (const size of [{}, { width: 390, height: 400 }]) {
      for (const step of ['3.x', '3.f', '3.o', '3.l']) {
        const said = told(drawn(step, { answers: [good, bad], ...size }))
        expect(said.filter(one => one.startsWith('prediction at saw:')).length, step).toBe(1)
      }
    }
    const tokens = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    expect(
      told(drawn('8.l', { tokens, level: 'overview' })).filter(one => one.startsWith('prediction at g:')),
    ).toHaveLength(1)
  })

  it('covers no other answer with those of the position in focus', () => {
    const places = Array.from({ length: 12 }, (_, k) => ({ time: k + 1, x: k * 60, width: 54 }))
    for (const { time: focus } of places) {
      for (const backward of [false, true]) {
        const told = new Set(places.map(({ time }) => time).filter(time => (backward ? time >= focus : time <= focus)))
        const { wide, narrow } = answerRow({ x: 0, y: 0, width: 720, height: 70 }, places, focus, 1, told)
        if (!wide) throw new Error('the position in focus is told')
        expect(wide.x).toBeGreaterThanOrEqual(0)
        expect(wide.x + wide.width).toBeLessThanOrEqual(720)
        for (const { x, width } of narrow) expect(x >= wide.x + wide.width || x + width <= wide.x).toBe(true)
        expect(narrow.map(({ time }) => time)).toEqual(expect.arrayContaining([...told].filter(time => time !== focus)))
      }
    }
  })

  it('keeps no room for several answers before there are any', () => {
    const places = Array.from({ length: 12 }, (_, k) => ({ time: k + 1, x: k * 60, width: 54 }))
    const { wide, narrow } = answerRow({ x: 0, y: 0, width: 720, height: 70 }, places, 5, 1, new Set([1, 2, 3, 4]))
    expect(wide).toBeUndefined()
    expect(narrow).toEqual(places)
  })

  it('stands below the states that are read out while a cell is open', () => {
    const columns = [
      { time: 3, x: 40, width: 50, hidden: false, open: false },
      { time: 4, x: 90, width: 50, hidden: false, open: false },
      { time: 5, x: 140, width: 440, hidden: false, open: true },
    ]
    const boundaries = [40, 90, 140, 580].map((x, k) => ({ index: k + 2, x, hidden: false }))
    const middles = (backward: boolean, length: number, lettering = 1) =>
      answerSlots(
        { columns, boundaries },
        { x: 0, y: 0, width: 620, height: 70 },
        lettering,
        backward,
        time => time >= 1 && time <= length,
      ).map(({ time, x, width }) => [time, x + width / 2])
    expect(middles(false, 5)).toEqual([
      [2, 40],
      [3, 90],
      [4, 140],
      [5, 580],
    ])
    expect(middles(true, 5)).toEqual([
      [3, 40],
      [4, 90],
      [5, 140],
    ])
    expect(middles(false, 5, 1.5).map(([time]) => time)).toEqual([3, 4, 5])
  })

  it('puts the answers of one position side by side where there is one line for them, else one below the other', () => {
    const places = [{ time: 1, x: 0, width: 400 }]
    const boxes = (height: number) => {
      const row = answerRow({ x: 0, y: 0, width: 400, height }, places, 1, 1, new Set([1]))
      return row.wide ? answerBoxes(row, row.wide, 3) : []
    }
    const [low, tall] = [boxes(43), boxes(70)]
    expect(new Set(low.map(({ y }) => y)).size).toBe(1)
    for (const [k, { x, width }] of low.entries()) expect(x + width).toBeLessThanOrEqual(low[k + 1]?.x ?? 400)
    expect(new Set(tall.map(({ x }) => x)).size).toBe(1)
    for (const [k, { y, height }] of tall.entries()) expect(y + height).toBeLessThanOrEqual(tall[k + 1]?.y ?? 70)
  })

  it('tells the same at every size', () => {
    expect(told(drawn('3.l', { width: 390, height: 400 }))).toEqual(
      expect.arrayContaining([...told(drawn('3.l'))].slice(-2)),
    )
  })
})

describe('words that are not asked about', () => {
  const asked = [false, true, false, true]

  it('have no answer, and say so', () => {
    const markup = drawn('4.o', { asked })
    expect(told(markup).map(one => one.replace(/:.*/, ''))).toEqual(['prediction at saw'])
    expect(markup).toContain('aria-label="I: not asked here"')
    expect(drawn('4.o', { asked, language: 'zh' })).toContain('aria-label="I：此处不提问"')
  })

  it('can still be looked at where they are read out', () => {
    const markup = drawn('3.l', { asked })
    expect(told(markup).filter(one => one.startsWith('prediction at a:'))).toEqual([])
    expect(markup).toContain('data-value="y_hat.3"')
    expect(markup).toContain('>not asked here<')
  })

  it('leave the answers of those that are asked as they are', () => {
    expect(told(drawn('4.l', { asked }))).toEqual(told(drawn('4.l')).filter(one => /prediction at saw:/.test(one)))
  })
})

describe('names that are too long for their place', () => {
  const overBar = (name: string, width: number): string =>
    renderToStaticMarkup(
      <AnswerOverBar
        candidate={{ index: 0, share: 0.81 }}
        answers={[{ en: name, zh: name }]}
        x={0}
        y={0}
        width={width}
        size={13}
      />,
    )

  it('are set smaller first, then above their number; the number is never left out', () => {
    const texts = (markup: string) =>
      markup
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/ +/)
    expect(texts(overBar('negative', 90))).toEqual(['negative', '.81'])
    expect(texts(overBar('negative', 70))).toEqual(['negative', '.81'])
    expect(texts(overBar('negative', 45))).toEqual(['negative', '.81'])
    expect(texts(overBar('negative', 30))).toEqual(['nega…', '.81'])
    expect(overBar('negative', 90)).toContain('answer-share')
  })
})

describe('chips', () => {
  const marked = drawn('3.l', { tokenMarks: { unknown: [1], begins: true } })

  it('mark a word that the weights have never met, and say what becomes of it', () => {
    expect(count(marked, /data-mark="unknown"/g)).toBe(1)
    expect(count(marked, /unknown-badge/g)).toBe(1)
    expect(marked).toContain('position 2: saw, unknown, read as zeros')
  })

  it('tell the mark of the beginning from a word', () => {
    expect(count(marked, /data-mark="begins"/g)).toBe(1)
    expect(marked).toContain('the mark before every sentence')
  })

  it('have no mark where every word is known', () => {
    expect(drawn('3.l')).not.toContain('data-mark')
  })
})
