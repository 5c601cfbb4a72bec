import { useSay, type Said } from '../figures/language'
import type { Trained } from '../recipe'
import { taskWords } from './task-words'
import { accuracySaid, dataSaid, triedSaid } from './provenance-words'

const said = {
  trained: { en: 'Trained weights', zh: '训练好的权重' },
  question: { en: 'Question', zh: '任务' },
  data: { en: 'Data', zh: '数据' },
  seed: { en: 'Seed', zh: '种子' },
  steps: { en: 'Steps', zh: '步数' },
  tried: { en: 'Seeds tried', zh: '试过的种子' },
  hash: { en: 'File', zh: '文件' },
  again: { en: 'Train it again', zh: '重新训练' },
} as const satisfies Readonly<Record<string, Said>>

/** How much of a hash tells files apart for a reader. */
const SHORT = 12

/** Where trained weights come from, in words; `published` ones come with the page and are trained again by a command. */
export function TrainedChip(props: {
  readonly trained: Trained
  readonly tried: Parameters<typeof triedSaid>[0] | undefined
  readonly published: boolean
}) {
  const say = useSay()
  const { trained, tried, published } = props
  const { seed, steps, hash, metrics } = trained.origin
  const [headline] = metrics
  const facts: readonly (readonly [Said, string])[] = [
    [said.question, say(trained.question)],
    [said.data, say(dataSaid(trained))],
    [said.seed, String(seed)],
    [said.steps, String(steps)],
    ...(headline ? [[taskWords[trained.task.id].examined, say(accuracySaid(headline))] as const] : []),
    ...(tried ? [[said.tried, say(triedSaid(tried))] as const] : []),
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
