import { nameOf } from '../exhibits'
import { WeightTable } from '../figures/controls/WeightTable'
import { useSay } from '../figures/language'
import { models } from '../models'
import { labelOf, parameters, symbol } from '../trace'
import { Fold } from './Fold'
import { open } from './moves'
import { useLesson } from './use-lesson'
import { SeedControl } from './WeightSourceControl'
import { words } from './words'

/** Room for a row of weights in px: the content of the panel and, on both sides, the air that belongs to the drawings. */
const ROOM = 312

/** Every learned number of the model, folded away until asked for, and where the numbers come from. */
export function LearnedNumbers() {
  const { recipe, lesson } = useLesson()
  const { exhibit, run, snapshot } = lesson
  const say = useSay()
  const names = exhibit.names(recipe.options)
  const learned = parameters(run).map(({ id, rows, cols }) => {
    const label = labelOf(run, id)
    const data = snapshot.get(id)?.data ?? new Float64Array(rows * cols)
    return { id, tex: label ? symbol(label, undefined) : id, title: nameOf(id, names), rows, cols, data }
  })
  const pinned = learned.flatMap(({ id, cols }) =>
    (snapshot.get(id)?.pinned ?? []).map(k => ({ id, row: Math.floor(k / cols), col: k % cols })),
  )
  return (
    <Fold title={say(words.weights)}>
      <WeightTable
        weights={learned}
        sharedBy={models[recipe.model].kind === 'recurrent' ? 'steps' : 'tokens'}
        pinned={pinned}
        width={ROOM}
        onOpen={open}
      />
      <SeedControl />
    </Fold>
  )
}
