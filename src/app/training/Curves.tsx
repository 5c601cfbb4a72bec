import { memo } from 'react'
import { GradientNorms } from '../../figures/training/GradientNorms'
import { LearningPlot, type Curve, type Level } from '../../figures/training/LearningPlot'
import { LearningTable } from '../../figures/training/LearningTable'
import { useSay, type Said } from '../../figures/language'
import { makeTask } from '../../tasks'
import { outputs } from '../../tasks/judge'
import type { Page } from './album'
import { entryOf, followedSets, type TrainingChoice } from './choice'
import { More } from './More'
import type { RunState } from './run-state'
import { words } from './words'

/** What guessing would cost and reach, what is to be reached, and the names of what is asked: all known before the run. */
interface Known {
  readonly chanceLoss: number
  readonly sets: readonly { readonly id: string; readonly name: Said; readonly chance: number }[]
  readonly target: number | undefined
}

const facts = new Map<string, Known>()

function knownOf(choice: TrainingChoice): Known | undefined {
  const entry = entryOf(choice.entry)
  if (!entry) return undefined
  const task = makeTask(entry.recipe.task)
  const sets = followedSets(choice).flatMap(id => task.sets.filter(set => set.id === id))
  const target = entry.goal.find(({ figure, least }) => figure === sets[0]?.id && least !== undefined)?.least
  return { chanceLoss: Math.log(outputs(task).length), sets, target }
}

/** Grammars are made anew for every asking: once for an entry is enough. */
function remembered(choice: TrainingChoice): Known | undefined {
  const found = facts.get(choice.entry) ?? knownOf(choice)
  if (found) facts.set(choice.entry, found)
  return found
}

/** Loss and right answers over the steps, and what every parameter is told to change; drawn only when one of these is new. */
export const Curves = memo(function Curves(props: {
  readonly run: RunState
  readonly pages: readonly Page[]
  readonly turned: Page | undefined
}) {
  const say = useSay()
  const { run, pages, turned } = props
  const known = run.choice && remembered(run.choice)
  if (!known) return null
  const losses: readonly Curve[] = [
    { id: 'learning', name: words.learning, points: run.points.map(({ step, loss }) => ({ step, value: loss })) },
    {
      id: 'kept-back',
      name: words.heldBack,
      points: run.validations.map(({ step, loss }) => ({ step, value: loss })),
    },
  ]
  const answers: readonly Curve[] = known.sets.map(({ id, name }) => ({
    id,
    name,
    points: run.scores.filter(({ set }) => set === id).map(({ step, accuracy }) => ({ step, value: accuracy })),
  }))
  const chance: Level = { kind: 'chance', value: known.sets[0]?.chance ?? 0 }
  const levels: readonly Level[] =
    known.target === undefined ? [chance] : [chance, { kind: 'target', value: known.target }]
  const shared = { budget: run.recipe?.budget ?? 1, marks: pages.map(({ step }) => step), at: turned?.step }
  const norms = Object.entries(run.norms).map(([id, norm]) => ({ id, norm }))
  return (
    <>
      <LearningPlot
        title={words.loss}
        curves={losses}
        levels={[{ kind: 'chance', value: known.chanceLoss }]}
        upright="loss"
        {...shared}
      />
      <LearningPlot title={words.accuracy} curves={answers} levels={levels} upright="share" {...shared} />
      <More title={say(words.numbers)}>
        <LearningTable curves={[...losses, ...answers]} />
      </More>
      {norms.length > 0 && (
        <More title={say(words.gradients)}>
          <GradientNorms norms={norms} />
        </More>
      )}
    </>
  )
})
