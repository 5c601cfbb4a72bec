import type { Random } from '../random'
import type { Asks, Example, LabelTask } from '../task'
import { IGNORED } from '../vocabulary'
import { facts, factValues, labels } from './facts'
import { type Pattern, review } from './grammar'
import { sets } from './sets'
import { words } from './words'

/** The choices of the sentiment task. */
export interface SentimentOptions {
  /** Asked at every word, the answer becomes "how likely so far"; asked at the end only, the middle means nothing. */
  readonly asked?: 'everywhere' | 'end'
}

const atEnd: Asks = tokens => tokens.map((_, at) => at === tokens.length - 1)

/** Whether a review is good or bad, with negators that turn a word and a `but` that turns a sentence. */
export function sentiment({ asked = 'everywhere' }: SentimentOptions = {}): LabelTask {
  const example = (random: Random, pattern?: Pattern): Example => {
    const drawn = review(random, pattern)
    const right = labels.findIndex(label => label.id === drawn.sentiment)
    const tokens = drawn.words.map(word => word.text)
    return {
      tokens,
      targets: asked === 'end' ? atEnd(tokens).map(isAsked => (isAsked ? right : IGNORED)) : tokens.map(() => right),
      facts: factValues(drawn),
    }
  }
  return {
    id: 'sentiment',
    kind: 'label',
    title: { en: 'Good or bad?', zh: '好评还是差评？' },
    question: {
      en: 'Is this review good or bad in the end, with “not” and “but” on the way?',
      zh: '句中有 not，有 but，这条评论最终是好评还是差评？',
    },
    vocabulary: words,
    labels,
    facts,
    chance: { by: 'uniform', value: 0.5 },
    sets: sets(example),
    fresh: false,
    ...(asked === 'end' ? { asks: atEnd } : {}),
    example: random => example(random),
  }
}
