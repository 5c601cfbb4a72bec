import { everyTarget, everything } from '../asks'
import type { Random } from '../random'
import { heldBack } from '../split'
import type { Asks, Example, Fact, LabelTask, Said } from '../task'
import { IGNORED } from '../vocabulary'
import { polyphones, words } from './phrases'
import { anyPattern, type Clause, clauses, plan, type Plan, type Side } from './sentence'

const readings = polyphones.flatMap(polyphone => polyphone.readings.map(reading => reading.pinyin))

const labels = [...new Set(readings)].map(pinyin => ({ id: pinyin, name: { en: pinyin, zh: pinyin } }))

const sides: readonly Side[] = ['left', 'right']

const facts: readonly Fact[] = [
  {
    id: 'side',
    kind: 'category',
    name: { en: 'Where the reading is settled', zh: '读音由哪一侧决定' },
    values: [
      { en: 'by the character before', zh: '由前一个字决定' },
      { en: 'by what follows', zh: '由后文决定' },
    ],
  },
  { id: 'place', kind: 'count', name: { en: 'Characters since the clause began', zh: '本分句已读字数' } },
]

const characters = new Set(polyphones.map(({ character }) => character))

/** A clause has no other polyphone beside its own: none is left without an answer. */
const asks: Asks = tokens => tokens.map(token => characters.has(token))

interface Marked {
  readonly token: string
  readonly target: number
  readonly side: number | null
  readonly place: number
}

const marked = (clause: Clause, end: string): readonly Marked[] =>
  [...clause.text, end].map((token, place) => ({
    token,
    place,
    target: place === clause.at ? labels.findIndex(label => label.id === clause.pinyin) : IGNORED,
    side: place === clause.at ? sides.indexOf(clause.side) : null,
  }))

function example(random: Random, plan: Plan): Example {
  const drawn = clauses(random, plan)
  const characters = drawn.flatMap((clause, index) => marked(clause, index === drawn.length - 1 ? '。' : '，'))
  return {
    tokens: characters.map(({ token }) => token),
    targets: characters.map(({ target }) => target),
    facts: { side: characters.map(({ side }) => side), place: characters.map(({ place }) => place) },
  }
}

/** The readings are settled before sentences are thrown away, so that what is kept back stays balanced. */
const set = (id: string, name: Said, blind: number, planned: (random: Random) => Plan): LabelTask['sets'][number] => ({
  id,
  name,
  chance: blind,
  question: random => {
    const fixed = planned(random)
    const drawn = heldBack(id, () => example(random, fixed))
    return { example: drawn, asks: everyTarget(drawn) }
  },
})

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Characters are drawn evenly, and so are the readings of each: who sees only the character guesses evenly among them. */
const chance = mean(polyphones.map(polyphone => 1 / polyphone.readings.length))

const named = {
  left: { en: 'The character before decides', zh: '由前一个字决定' },
  right: { en: 'Only what follows decides', zh: '只能由后文决定' },
  double: { en: 'Two readings in one sentence', zh: '一句之中两种读音' },
}

/** How a character is read in its sentence: 我长大了，头发很长。 */
export const polyphone = (): LabelTask => ({
  id: 'polyphone',
  kind: 'tag',
  title: { en: 'One character, two readings', zh: '多音字' },
  question: {
    en: 'How is the character read here, when the same one has several readings?',
    zh: '同一个字有几种读音，在这句话里该读哪一个？',
  },
  vocabulary: words,
  labels,
  facts,
  chance: { by: 'by-word', value: chance },
  sets: [
    set('all', everything, chance, random => plan(random, anyPattern(random))),
    ...sides.map(side => set(side, named[side], 0.5, random => plan(random, 'two', side))),
    set('double', named.double, chance, random => plan(random, 'double')),
  ],
  fresh: false,
  asks,
  example: random => example(random, plan(random, anyPattern(random))),
})
