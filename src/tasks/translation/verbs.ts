import { all, goods, type Kind } from './nouns'

/** A verb: past, base form, past and base form in Chinese. */
export interface Verb {
  readonly past: string
  readonly base: string
  readonly zhPast: string
  readonly zh: string
  /** What can be its object. */
  readonly objects: readonly Kind[]
  /** Whether an animal can do it, too. */
  readonly animal: boolean
  /** Not wanting is a state and takes 不; not having bought takes 没有. */
  readonly negation: '没有' | '不'
}

/** Every verb. */
export const verbs: readonly Verb[] = [
  { past: 'saw', base: 'see', zhPast: '看见', zh: '看见', objects: all, animal: true, negation: '没有' },
  { past: 'bought', base: 'buy', zhPast: '买了', zh: '买', objects: goods, animal: false, negation: '没有' },
  { past: 'found', base: 'find', zhPast: '找到了', zh: '找到', objects: all, animal: true, negation: '没有' },
  { past: 'lost', base: 'lose', zhPast: '丢了', zh: '丢', objects: goods, animal: false, negation: '没有' },
  { past: 'sold', base: 'sell', zhPast: '卖了', zh: '卖', objects: goods, animal: false, negation: '没有' },
  { past: 'drew', base: 'draw', zhPast: '画了', zh: '画', objects: all, animal: false, negation: '没有' },
  { past: 'wanted', base: 'want', zhPast: '想要', zh: '想要', objects: goods, animal: true, negation: '不' },
  { past: 'liked', base: 'like', zhPast: '喜欢', zh: '喜欢', objects: all, animal: true, negation: '不' },
]
