import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { topOf } from '../../../src/figures/answers/top'
import { Chain, type ChainProps } from '../../../src/figures/chain/Chain'
import { answerBoxes, answerRow } from '../../../src/figures/chain/answer-row'
import { LanguageContext, type Language } from '../../../src/figures/language'
import { stage } from './support/stage'

const good = { en: 'good', zh: '好评' }
const bad = { en: 'bad', zh: '差评' }

const quiet = { onOpen: () => undefined, onToken: () => undefined, onTrack: () => undefined }

interface Shot extends Partial<Pick<ChainProps, 'level' | 'folded' | 'answers' | 'tokenMarks' | 'width' | 'height'>> {
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

  it('covers no other answer with those of the position in focus', () => {
    const columns = Array.from({ length: 12 }, (_, k) => ({ time: k + 1, x: k * 60, width: 60, hidden: false }))
    for (const { time: focus } of columns) {
      const { wide, narrow } = answerRow({ x: 0, y: 0, width: 720, height: 70 }, columns, focus, 1)
      if (!wide) throw new Error('the position in focus is drawn')
      expect(wide.x).toBeGreaterThanOrEqual(0)
      expect(wide.x + wide.width).toBeLessThanOrEqual(720)
      for (const { x, width } of narrow) expect(x >= wide.x + wide.width || x + width <= wide.x).toBe(true)
    }
  })

  it('puts the answers of one position side by side where there is one line for them, else one below the other', () => {
    const columns = [{ time: 1, x: 0, width: 400, hidden: false }]
    const boxes = (height: number) => {
      const row = answerRow({ x: 0, y: 0, width: 400, height }, columns, 1, 1)
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
