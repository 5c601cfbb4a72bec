import type { ModelId } from '../models'

/** The shipped trained weights of each exhibit that read an example. */
type Readers = Readonly<Partial<Record<ModelId, string>>>

/**
 * Which trained weights know all the words of an example, by its id: where several do, those whose task the example is
 * about. Examples and exhibits that are not listed have none; the tests compare this table with the files.
 */
const readers: Readonly<Record<string, Readers>> = {
  saw: { rnn: 'tagging-rnn', gru: 'tagging-bigru', lstm: 'brown-lstm', attention: 'tagging-attention-small' },
  'bad-good': { gru: 'brown-gru', lstm: 'sentiment-lstm', attention: 'brown-attention' },
  'good-not-bad': { gru: 'brown-gru', lstm: 'brown-lstm', attention: 'brown-attention' },
  'bad-not-good': { gru: 'brown-gru', lstm: 'brown-lstm', attention: 'brown-attention' },
}

/** The id of the trained weights that read an example in an exhibit, if there are any. */
export const readerOf = (example: string, model: ModelId): string | undefined => readers[example]?.[model]
