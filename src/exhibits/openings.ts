import type { Said } from '../figures/language'
import type { ModelId } from '../models'
import type { Recipe, Trained } from '../recipe'

/** A trained model with a sentence that makes its point, at the step that tells it. */
export interface Opening {
  /** The id of the trained weights. */
  readonly weights: string
  /** What they were trained for, so that the task can be fetched along with them. */
  readonly task: Trained['task']['id']
  readonly tokens: readonly string[]
  readonly focus: Recipe['focus']
  /** What there is to see here. */
  readonly point: Said
}

const split = (sentence: string): readonly string[] => sentence.split(' ')

/** After the second noun in between, a verb is likelier than a third one, and the predicted words show its number. */
const agreement = split('the key behind the cabinets by the cars is')

/** Where every exhibit opens when its trained weights are at hand; without them it opens on seeded ones. */
export const openings: Readonly<Record<ModelId, Opening>> = {
  rnn: {
    weights: 'agreement-rnn',
    task: 'agreement',
    tokens: agreement,
    focus: { step: '9.l', level: 'overview' },
    point: {
      en: 'Singular or plural? The words it expects most after “cars” are all singular verbs: the state has carried the one key past two plural nouns.',
      zh: '单数还是复数？刚读完 cars，它最预期的词全是单数动词：状态带着单数的 key 越过了两个复数名词。',
    },
  },
  gru: {
    weights: 'agreement-gru-small',
    task: 'agreement',
    tokens: agreement,
    focus: { step: '9.l', level: 'overview' },
    point: {
      en: 'Singular or plural? Unit 13 is above 0, for singular, from “the” on and past two plural nouns: singular verbs are expected. With “keys” for “key” it falls below 0, and plural verbs take their place.',
      zh: '单数还是复数？单元 13 从 the 起为正，表示单数，读过两个复数名词仍为正：预期的是单数动词。把 key 换成 keys，它就变为负，复数动词取而代之。',
    },
  },
  lstm: {
    weights: 'sentiment-lstm',
    task: 'sentiment',
    tokens: split('the food was terrible , but the staff was wonderful .'),
    focus: { step: '6.k', level: 'cell' },
    point: {
      en: 'Good or bad? At “but” the keep gates close: the bad verdict so far, clearest in unit 3, is dropped, and praise is expected before any is read. They closed at “terrible”, too, which made the verdict.',
      zh: '好评还是差评？读到 but，遗忘门（保留）降到接近 0：至此的差评被丢掉，单元 3 最明显，好评还没读到就已在预期之中。读到 terrible 时也关过一次，差评正是那时写下的。',
    },
  },
  attention: {
    weights: 'tagging-attention-small',
    task: 'tagging',
    tokens: split('I saw a saw .'),
    focus: { step: 'A', level: 'overview', asker: 3 },
    point: {
      en: 'Verb or noun? The second “saw” looks at “a”, the word before it, and is a noun.',
      zh: '动词还是名词？第二个 saw 看向它前面的 a，于是是名词。',
    },
  },
}
