import { useSay, type Said } from '../figures/language'
import { trainedOf, type Trained } from '../recipe'
import { carriedOf } from './training/carried'
import { useLesson } from './use-lesson'
import { words } from './words'

const said = {
  trained: { en: 'Trained weights', zh: '训练好的权重' },
  question: { en: 'Question', zh: '任务' },
  seed: { en: 'Seed', zh: '种子' },
  steps: { en: 'Steps', zh: '步数' },
  accuracy: { en: 'On sentences kept back', zh: '留出句正确率' },
  hash: { en: 'File', zh: '文件' },
  again: { en: 'Train it again', zh: '重新训练' },
} as const satisfies Readonly<Record<string, Said>>

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** "99.8 % of 200 right; 50.0 % without context". */
const accuracy = ({ origin }: Trained): Said | undefined => {
  const [first] = origin.metrics
  if (!first) return undefined
  const { accuracy, asks, chance } = first
  return {
    en: `${percent(accuracy)} of ${asks} right; ${percent(chance)} without context`,
    zh: `${asks} 题答对 ${percent(accuracy)}；不看上下文 ${percent(chance)}`,
  }
}

/** How much of a hash tells files apart for a reader. */
const SHORT = 12

function Chip({ trained, published }: { readonly trained: Trained; readonly published: boolean }) {
  const say = useSay()
  const { seed, steps, hash } = trained.origin
  const right = accuracy(trained)
  const facts: readonly (readonly [Said, string])[] = [
    [said.question, say(trained.question)],
    [said.seed, String(seed)],
    [said.steps, String(steps)],
    ...(right ? [[said.accuracy, say(right)] as const] : []),
  ]
  return (
    <section className="provenance-chip" aria-label={say(said.trained)}>
      <strong>{say(trained.title)}</strong>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        <div>
          <dt>{say(said.hash)}</dt>
          <dd>
            <code title={hash}>{hash.slice(0, SHORT)}</code>
          </dd>
        </div>
        {published && (
          <div>
            <dt>{say(said.again)}</dt>
            <dd>
              <code>npm run train -- {trained.id}</code>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** Where the numbers on screen come from: from a seed, from a hand, or from training, and then from which. */
export function Provenance() {
  const { recipe } = useLesson()
  const say = useSay()
  const trained = trainedOf(recipe.weights)
  const routing = recipe.model === 'attention' && say(words.routing)
  if (!trained) {
    return (
      <p className="provenance">
        {say(recipe.weights.kind === 'seed' ? words.provenance : words.provenanceExample)}
        {routing && <> {routing}</>}
      </p>
    )
  }
  return (
    <div className="provenance">
      <Chip trained={trained} published={carriedOf(recipe.weights) === undefined} />
      {routing && <p>{routing}</p>}
    </div>
  )
}
