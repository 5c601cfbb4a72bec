import type { Said } from '../../figures/language'
import { run as runOf } from '../../recipe'
import { average, labelId, valueOf, type Run } from '../../trace'
import { previousOf, type Comparison, type Seen } from '../comparison'
import { keeps } from './beats'
import { twin } from './twin'

const HERE: Said = { en: 'GRU', zh: 'GRU' }

interface Words {
  readonly title: Said
  readonly note: Said
  readonly there: Said
  readonly equal: Said
}

const plain: Words = {
  title: { en: 'A plain RNN beside it', zh: '旁边放一个普通 RNN' },
  note: {
    en: 'tanh(Wx + Uh + b), with the candidate’s own weights on the same word and old state.',
    zh: 'tanh(Wx + Uh + b)：用候选值自己的权重，读同一个词和同一个旧状态。',
  },
  there: { en: 'RNN', zh: 'RNN' },
  equal: { en: 'here the GRU is a plain RNN', zh: '此处的 GRU 就是普通 RNN' },
}

const perWord: Words = {
  title: { en: 'A per-word layer beside it', zh: '旁边放一个逐词层' },
  note: {
    en: 'tanh(Wx + b): the same network with U = 0 sees this word alone.',
    zh: 'tanh(Wx + b)：同一网络取 U = 0，只看这个词。',
  },
  there: { en: 'layer', zh: '逐词层' },
  equal: { en: 'here the GRU has no memory', zh: '此处的 GRU 没有记忆' },
}

const copy: Words = {
  title: { en: 'The old state beside it', zh: '旁边放旧状态' },
  note: {
    en: 'If everything is kept, nothing is written: then r and the word do not matter.',
    zh: '全部保留时什么都不写入，这时 r 和这个词都不起作用。',
  },
  there: { en: 'old h', zh: '旧 h' },
  equal: { en: 'here the GRU copies', zh: '此处的 GRU 只是照抄' },
}

/** Padding has no gates. */
function isHeld(run: Run, id: string): boolean {
  const value = run.byId.get(id)
  return value !== undefined && run.pins.has(value)
}

/**
 * What the cell becomes in the corner that its held gates are closest to, reckoned by a real network of that kind. Which share
 * is kept is asked by its job, because the letter z stands for either.
 */
export function corners({ recipe, run, step }: Seen): readonly Comparison[] {
  if (!step || step.time < 1) return []
  const { track, time } = step
  const at = (name: string) => labelId({ name, ...track, time })
  if (!isHeld(run, at('r')) && !isHeld(run, at('z')) && !isHeld(run, at('s'))) return []
  const state = at('h')
  const kept = average(valueOf(run, at(keeps(recipe.options) ? 'z' : 's')).data)
  const memory = average(valueOf(run, at('r')).data) >= 0.5
  const words = kept >= 0.5 ? copy : memory ? plain : perWord
  const numbers =
    words === copy
      ? valueOf(run, previousOf({ name: 'h', ...track, time })).data
      : valueOf(runOf(twin(run, recipe.options, track, time, memory)), 'h.1').data
  return [
    {
      value: state,
      title: words.title,
      note: words.note,
      here: { name: HERE, numbers: valueOf(run, state).data },
      there: { name: words.there, numbers },
      equal: words.equal,
      sentence: (here, there) => ({
        en: `GRU ${here}, ${words.there.en} ${there}`,
        zh: `GRU ${here}，${words.there.zh} ${there}`,
      }),
    },
  ]
}
