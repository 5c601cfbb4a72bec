import { isRight, type LabelTask, type NextWordTask, type PlaceAsk, type Random } from '../../../src/tasks'

type PlaceTask = NextWordTask | LabelTask
type PlaceSet = PlaceTask['sets'][number]

const counted = <K>(keys: readonly K[]): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const most = (counts: ReadonlyMap<unknown, number>): number => Math.max(...counts.values())

/** The share of the commonest of some answers. */
export const commonestShare = (answers: readonly unknown[]): number => most(counted(answers)) / answers.length

/** The share that is right when each word gets the answer it has most often. */
export function shareByWord(pairs: readonly (readonly [word: string, answer: number])[]): number {
  const words = new Set(pairs.map(([word]) => word))
  const right = [...words].map(word => most(counted(pairs.filter(pair => pair[0] === word).map(pair => pair[1]))))
  return right.reduce((sum, hits) => sum + hits, 0) / pairs.length
}

/** The words and answers a task asks for in so many examples. */
export const answersOf = (task: PlaceTask, random: Random, count: number) =>
  Array.from({ length: count }, () => task.example(random)).flatMap(({ tokens, targets }) =>
    targets.flatMap((target, at) => (target < 0 ? [] : [[tokens[at] ?? '', target] as const])),
  )

/** What a blind guesser scores on a set: a coin where there are two sides, else the commonest answer to the word. */
export function blindShare(task: PlaceTask, set: PlaceSet, random: Random, count: number): number {
  const asked = Array.from({ length: count }, () => set.question(random)).flatMap(({ example, asks }) =>
    asks.map(ask => ({ ask, word: example.tokens[ask.at] ?? '' })),
  )
  const answer = (ask: PlaceAsk): number => (ask.by === 'mass' ? (ask.right[0] ?? -1) : ask.right)
  if (asked.some(({ ask }) => ask.by === 'turn')) {
    const coin = () => (random() < 0.5 ? [1, 0] : [0, 1])
    return asked.filter(({ ask }) => isRight(ask, memo(coin))).length / asked.length
  }
  return task.kind === 'tag'
    ? shareByWord(asked.map(({ ask, word }) => [word, answer(ask)] as const))
    : commonestShare(asked.map(({ ask }) => answer(ask)))
}

const memo = (coin: () => readonly number[]) => {
  const thrown = new Map<number, readonly number[]>()
  return (at: number) => {
    const scores = thrown.get(at) ?? coin()
    thrown.set(at, scores)
    return scores
  }
}
