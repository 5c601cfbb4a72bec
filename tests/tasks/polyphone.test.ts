import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Example, IGNORED, seeded, tasks } from '../../src/tasks'
import { anySeed, draws, setOf } from './support/seeds'
import { share } from './support/share'

const task = tasks.polyphone()

/** Readings by the words around the character, which is written *; the last reading is the one that is left. */
const rules: Readonly<Record<string, readonly (readonly [pinyin: string, around: RegExp])[]>> = {
  长: [
    ['zhǎng', /[校班部市生成]\*|\*[大高胖了出]/],
    ['cháng', /\*/],
  ],
  行: [
    ['háng', /银\*|[两三四内外]\*|\*[业情家距]/],
    ['xíng', /\*/],
  ],
  重: [
    ['chóng', /[双多]\*|\*[新复返]/],
    ['zhòng', /\*/],
  ],
  乐: [
    ['yuè', /[音声民]\*|\*[感队器谱曲]/],
    ['lè', /\*/],
  ],
  还: [
    ['huán', /[归偿]\*|\*[书钱车雨了给]/],
    ['hái', /\*/],
  ],
  都: [
    ['dū', /[首成古]\*|\*[市城]/],
    ['dōu', /\*/],
  ],
  得: [
    ['de', /[跑走写唱画说做睡吃累忙]\*/],
    ['dé', /[获取赢]\*|\*[到了]/],
    ['děi', /\*/],
  ],
  好: [
    ['hào', /[爱喜]\*|\*[奇学客]/],
    ['hǎo', /\*/],
  ],
  种: [
    ['zhǒng', /[这那各]\*|\*[子类]/],
    ['zhòng', /\*/],
  ],
  数: [
    ['shǔ', /[可胜]\*|\*[了着到清]/],
    ['shù', /\*/],
  ],
  教: [
    ['jiào', /[请家宗]\*|\*[育室师练材]/],
    ['jiāo', /\*/],
  ],
  空: [
    ['kòng', /[有没抽]\*|\*[闲白地隙位]/],
    ['kōng', /\*/],
  ],
}

const reading = (tokens: readonly string[], at: number): string | undefined => {
  const around = `${tokens[at - 1] ?? ''}*${tokens[at + 1] ?? ''}`
  return rules[tokens[at] ?? '']?.find(([, rule]) => rule.test(around))?.[0]
}

const asked = ({ tokens, targets }: Example) =>
  targets.flatMap((target, at) =>
    target === IGNORED ? [] : [{ at, character: tokens[at] ?? '', pinyin: task.labels[target]?.id }],
  )

const many = draws(8000, task.example)

describe('polyphones', () => {
  it('can say both halves of the sentence that everyone knows', () => {
    const written = (seed: number) => {
      const example = task.example(seeded(seed))
      return [example.tokens.join(''), ...asked(example).map(({ pinyin }) => pinyin)]
    }
    expect(written(1949)).toEqual(['我长大了。', 'zhǎng'])
    expect(written(19179)).toEqual(['头发很长。', 'cháng'])
  })

  it('are read as a reader reads them from the words around', () => {
    fc.assert(
      fc.property(anySeed, seed => {
        const example = task.example(seeded(seed))
        for (const { at, pinyin } of asked(example)) expect(pinyin).toBe(reading(example.tokens, at))
      }),
      { numRuns: 1000 },
    )
  })

  it('are asked about wherever they occur, and nothing else is', () => {
    for (const example of many) {
      const expected = example.tokens.flatMap((token, at) => (rules[token] === undefined ? [] : [at]))
      expect(asked(example).map(({ at }) => at)).toEqual(expected)
    }
  })

  it('have each of their readings equally often', () => {
    const all = many.flatMap(asked)
    for (const [character, readings] of Object.entries(rules)) {
      const ofIt = all.filter(place => place.character === character)
      expect(share(all, place => place.character === character)).toBeCloseTo(1 / 12, 1.5)
      for (const [pinyin] of readings) {
        expect(Math.abs(share(ofIt, place => place.pinyin === pinyin) - 1 / readings.length)).toBeLessThan(0.06)
      }
    }
  })

  it('are settled on the left only by the character before, and on the right not by it', () => {
    const seen = new Map<string, Set<string | undefined>>()
    const places = many.flatMap(example =>
      asked(example).map(place => {
        const before = example.tokens[place.at - 1] ?? '，'
        return { ...place, before, key: before + place.character, side: example.facts['side']?.[place.at] }
      }),
    )
    for (const { key, pinyin } of places) seen.set(key, (seen.get(key) ?? new Set()).add(pinyin))
    const open = (side: number) =>
      places.filter(place => place.side === side && (seen.get(place.key)?.size ?? 0) > 1).length /
      places.filter(place => place.side === side).length
    expect(open(0)).toBe(0)
    expect(open(1)).toBe(1)
  })

  it('are examined by side, and twice in a sentence with two readings', () => {
    for (const [id, side] of [
      ['left', 0],
      ['right', 1],
    ] as const) {
      for (const { example } of draws(40, setOf(task, id).question)) {
        expect(asked(example).map(({ at }) => example.facts['side']?.[at])).toEqual([side, side])
      }
    }
    for (const { example } of draws(40, setOf(task, 'double').question)) {
      const [first, second] = asked(example)
      expect(first?.character).toBe(second?.character)
      expect(first?.pinyin).not.toBe(second?.pinyin)
    }
  })
})
