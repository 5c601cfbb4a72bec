import type { Said } from '../figures/language'
import type { Options, SpokenBeat } from './exhibit'

const NAME: Said = { en: 'Predict', zh: '预测' }

const caption = (what: Said): Said => ({
  en: `Scores for every answer, then shares of 1, ${what.en}.`,
  zh: `${what.zh}给每个答案打分，份额之和为 1。`,
})

/** The press after a word at which its state is read out; there is none without classes. */
export const predictWord = ({ classes, direction }: Options): readonly SpokenBeat[] =>
  Number(classes) > 0
    ? [
        {
          id: 'l',
          shows: ['l', 'y_hat'],
          name: NAME,
          caption: caption(
            direction === 'both'
              ? { en: 'from the states of both directions here', zh: '凭此处两个方向的状态' }
              : { en: 'from this state alone', zh: '只凭这个状态' },
          ),
        },
      ]
    : []

/** The last press of self-attention, at which every token is read out; there is none without classes. */
export const predictTokens = ({ classes }: Options): readonly SpokenBeat[] =>
  Number(classes) > 0
    ? [{ id: 'L', shows: ['L', 'Y_hat'], name: NAME, caption: caption({ en: 'token by token', zh: '逐词' }) }]
    : []
