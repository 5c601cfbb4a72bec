import { describe, expect, it } from 'vitest'
import {
  IGNORED,
  isHeldBack,
  makeTask,
  readBrown,
  seeded,
  tasks,
  trainingExample,
  UNKNOWN,
  withheldOf,
  type Example,
} from '../../src/tasks'
import { labelling } from '../../src/tasks/brown/corpus-tags'
import { labels, tagIndex } from '../../src/tasks/brown/labels'
import { MADE_UP_WORDS, madeUpBrown } from './support/made-up-brown'
import { draws, setOf } from './support/seeds'
import { share } from './support/share'

const task = tasks.brown({ words: MADE_UP_WORDS }, { brown: madeUpBrown })
const labelOf = labelling()
const tagsOf = ({ targets }: Example) => targets.map(target => task.labels[target]?.id)
const learnt = draws(4000, random => trainingExample<Example>(task, random))
const pairsOf = (example: Example) => example.tokens.map((token, at) => [token, tagsOf(example)[at]] as const)

/** The examples that a text in the manner of the corpus makes, without templates; filled up so that both sides have some. */
function examplesOf(text: string): readonly (readonly (readonly [string, string | undefined])[])[] {
  const made = tasks.brown({}, { brown: [...readBrown(text), ...madeUpBrown] })
  const own = draws(30_000, made.example).map(pairsOf)
  const marked = own.filter(pairs => pairs.some(([token]) => token === 'marker'))
  return [...new Map(marked.map(pairs => [JSON.stringify(pairs), pairs])).values()]
}

/** The made-up sentences as tokens and labels, by other means than the task's. */
const rewritten = () =>
  madeUpBrown.map(sentence =>
    sentence.slice(0, sentence.at(-1)?.[0] === '?' ? -1 : undefined).map(([word, label]) => {
      const token = word === 'I' ? word : word.replace(/^(``|'')$/, '"').toLowerCase()
      return [task.vocabulary.includes(token) ? token : UNKNOWN, label ?? IGNORED] as const
    }),
  )

describe('reading the corpus', () => {
  it('takes what stands behind the last slash for the tag', () => {
    expect(readBrown('\n\n\tand/or/cc A/at\t./.\n \n')).toEqual([
      [
        ['and/or', tagIndex('CONJ')],
        ['A', tagIndex('DET')],
        ['.', tagIndex('PUNCT')],
      ],
    ])
  })

  it.each(['word', 'word/', '/nn', '/'])('refuses %j, which is not a word with a tag', piece => {
    expect(() => readBrown(`The/at ${piece} ./.`)).toThrow(`found '${piece}', expected a word, a slash and its tag`)
  })
})

describe('the part of speech of a tag', () => {
  it.each([
    ['nn-tl-hl', 'NOUN'],
    ['np$', 'NOUN'],
    ['nr', 'NOUN'],
    ['pp$', 'DET'],
    ['pps+bez', 'PRON'],
    ['vb+ppo', 'VERB'],
    ['dod*', 'VERB'],
    ['md*-hl', 'MODAL'],
    ['*', 'ADV'],
    ['*-hl', 'ADV'],
    ['--', 'PUNCT'],
    ['---hl', 'PUNCT'],
    ['.-hl', 'PUNCT'],
    ['``', 'PUNCT'],
    ['in-tl', 'PREP'],
    ['to-hl', 'TO'],
    ['cs', 'CONJ'],
    ['cd$', 'NUM'],
    ['uh', 'OTHER'],
    ['fw-in+at-tl', 'OTHER'],
    ['fw-*', 'OTHER'],
    ['ber-n', 'VERB'],
    ['wdt+ber+pp', 'DET'],
  ])('of %s is %s', (tag, expected) => {
    expect(labels[labelOf(tag) ?? -1]?.id).toBe(expected)
  })

  it.each(['', 'zz', 'NN', 'nn-zz', '-hl', '+nn', '**', 'toString', '__proto__', '<script>'])(
    'refuses %j by its name',
    tag => {
      expect(() => labelOf(tag)).toThrow(`found the tag '${tag}', expected one of the Brown corpus`)
    },
  )

  it.each(['nil', 'nil-tl', 'nil-hl'])('of %s is none, which is what the corpus says', tag => {
    expect(labelOf(tag)).toBeNull()
  })

  it('has the labels of the template grammar first', () => {
    const plain = tasks.tagging().labels
    expect(labels.slice(0, plain.length)).toEqual(plain)
    expect(labels).toHaveLength(13)
  })
})

describe('the sentences', () => {
  it('are written as the page writes them, with a sign once where the corpus has it twice', () => {
    const said =
      "``/`` I/ppss said/vbd That/dt MARKER/nn ''/'' --/-- Why/wrb ?/. ?/. I've/ppss+hv-nc it/ppo ;/. ;/. ./."
    expect(examplesOf(said)).toEqual([
      [
        ...[['"', 'PUNCT'] as const, ['I', 'PRON'] as const, ['said', 'VERB'] as const, ['that', 'DET'] as const],
        ...[['marker', 'NOUN'] as const, ['"', 'PUNCT'] as const, ['—', 'PUNCT'] as const, ['why', 'ADV'] as const],
        ...[['?', 'PUNCT'] as const, ["I've", 'PRON'] as const, ['it', 'PRON'] as const, [';', 'PUNCT'] as const],
        ['.', 'PUNCT'],
      ],
    ])
  })

  it('have 3 to 16 words, each with a part of speech', () => {
    const words = (count: number) => `marker/nn ${'very/ql '.repeat(count - 2)}./.`
    const text = [...[2, 3, 16, 17].map(words), 'the/at marker/nil ./.', 'a/at marker/nil-tl ./.'].join('\n')
    expect(
      examplesOf(text)
        .map(({ length }) => length)
        .toSorted((a, b) => a - b),
    ).toEqual([3, 16])
  })

  it('are a template every now and then, but for words that the corpus knows otherwise', () => {
    const templates = learnt.filter(({ tokens }) =>
      tokens.some(token => ['teacher', 'river', 'must', 'me'].includes(token)),
    )
    expect(templates.length).toBeGreaterThan(50)
    for (const { tokens } of templates) {
      expect(tokens.filter(token => ['that', 'like', 'today'].includes(token))).toEqual([])
      expect(tokens.length).toBeLessThanOrEqual(16)
    }
    const own = learnt.filter(({ tokens }) => tokens.some(token => ["georgia's", "don't", 'dogs', ','].includes(token)))
    expect(share(own, ({ tokens }) => tokens.includes('teacher'))).toBe(0)
  })
})

describe('rare words', () => {
  const rare = ['zanzibar', 'vade', '1961', 'oh', 'mecum']

  it('are one mark, with the part of speech that each of them has', () => {
    expect(task.vocabulary).toHaveLength(MADE_UP_WORDS)
    expect(task.vocabulary[1]).toBe(UNKNOWN)
    expect(task.vocabulary.filter(word => rare.includes(word))).toEqual([])
    const marked = learnt.flatMap(pairsOf).filter(([token]) => token === UNKNOWN)
    expect(new Set(marked.map(([, tag]) => tag))).toEqual(new Set(['NOUN', 'OTHER', 'NUM']))
  })

  it('are learnt by themselves where there is room', () => {
    const roomy = tasks.brown({}, { brown: madeUpBrown })
    expect(rare.filter(word => !roomy.vocabulary.includes(word))).toEqual([])
  })
})

describe('the words', () => {
  it('are those of sentences that are learnt from, never of one that is kept back', () => {
    const sentences = Array.from({ length: 200 }, (_, k) => ['the', `marker${k}`, 'likes', 'my', 'house', '.'])
    const text = sentences.map(words => words.map(word => `${word}/${word === '.' ? '.' : 'nn'}`).join(' ')).join('\n')
    const { vocabulary } = tasks.brown({}, { brown: [...readBrown(text), ...madeUpBrown] })
    const [kept, others] = [sentences.filter(isHeldBack), sentences.filter(words => !isHeldBack(words))]
    const markers = (found: readonly (readonly string[])[]) => found.map(([, marker = '']) => marker)
    expect(markers(kept).length).toBeGreaterThan(5)
    expect(markers(kept).filter(marker => vocabulary.includes(marker))).toEqual([])
    expect(markers(others).filter(marker => !vocabulary.includes(marker))).toEqual([])
  })
})

describe('what is examined', () => {
  it('was never learnt from', () => {
    const seen = new Set(learnt.map(({ tokens }) => tokens.join(' ')))
    for (const set of task.sets) {
      for (const { example } of draws(200, set.question)) {
        expect(isHeldBack(example.tokens)).toBe(true)
        expect(seen.has(example.tokens.join(' '))).toBe(false)
      }
    }
  })

  it('asks in ambiguous only about words that are learnt as nouns and as verbs', () => {
    const asked = draws(200, setOf(task, 'ambiguous').question).flatMap(({ example, asks }) =>
      'asks' in example ? [] : asks.map(({ at }) => example.tokens[at] ?? ''),
    )
    expect(new Set(asked)).toEqual(new Set(['play', 'work', 'change']))
  })

  it('asks about that with two endings to one beginning, and for a noun or a verb accordingly', () => {
    const said = draws(400, setOf(task, 'that').question).map(({ example, asks }) => ({ example, asks }))
    const openings = new Map<string, Set<string>>()
    for (const { example, asks } of said) {
      const tags = tagsOf(example)
      const [first, second] = asks.map(({ at }) => tags[at])
      expect(asks.map(({ at }) => example.tokens[at])[0]).toBe('that')
      expect([first, second]).toEqual(first === 'DET' ? ['DET', 'NOUN'] : ['CONJ', 'VERB'])
      const opening = example.tokens.slice(0, 3).join(' ')
      openings.set(opening, (openings.get(opening) ?? new Set()).add(first ?? ''))
    }
    expect([...openings.values()].every(found => found.size === 2)).toBe(true)
    expect(share(said, ({ asks }) => asks[1]?.at === 3)).toBeCloseTo(0.5, 1)
  })

  it('draws its chance line on one side by what was counted on the other', () => {
    const all = rewritten().map(pairs => ({ pairs, kept: isHeldBack(pairs.map(([token]) => token)) }))
    const side = (kept: boolean) => all.flatMap(one => (one.kept === kept ? one.pairs : []))
    const learntBy = (token: string) => side(false).flatMap(([other, label]) => (other === token ? [label] : []))
    const best = new Map(
      task.vocabulary.map(token => {
        const found = learntBy(token)
        const often = (label: number) => found.filter(other => other === label).length
        return [token, found.toSorted((a, b) => often(b) - often(a))[0]]
      }),
    )
    const kept = side(true)
    expect(task.chance.value).toBeCloseTo(
      share(kept, ([token, label]) => best.get(token) === label),
      12,
    )
  })
})

describe('without the sentences', () => {
  it('says what is missing, and makes nothing else up', () => {
    expect(() => makeTask({ id: 'brown' })).toThrow(/found no sentences, expected those of the Brown corpus/)
    expect(() => makeTask({ id: 'brown' }, { brown: [] })).toThrow(/found 0 in all/)
  })

  it('says what the task is about in the same words, and why they are missing', () => {
    const said = withheldOf('brown')
    const { kind, title, question } = task
    expect(said).toMatchObject({ kind, title, question, labels: task.labels })
    expect(Object.entries(said?.sets ?? {})).toEqual(task.sets.map(({ id, name }) => [id, name]))
    expect(isHeldBack(said?.example ?? [])).toBe(true)
    expect([said?.why.en, said?.why.zh].every(Boolean)).toBe(true)
  })

  it('leaves the tasks alone that can be made anywhere', () => {
    expect(Object.keys(tasks).filter(id => withheldOf(id))).toEqual(['brown'])
    expect([withheldOf('toString'), withheldOf('')]).toEqual([undefined, undefined])
  })

  it('gives the same sentences from the same seed', () => {
    expect(task.example(seeded(5))).toEqual(task.example(seeded(5)))
  })
})
