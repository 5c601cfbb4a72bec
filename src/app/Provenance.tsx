import { useSay } from '../figures/language'
import { runsAsTrained, trainedOf, type WeightSource } from '../recipe'
import { useStore } from './store'
import { TrainedChip } from './TrainedChip'
import { isLive } from './training/carried'
import { useLesson } from './use-lesson'
import { words } from './words'

/** Whether these weights come with the page. */
const isPublished = (weights: WeightSource): boolean => weights.kind === 'trained' && !isLive(weights.id)

/** Where the numbers on screen come from: from a seed, from a hand, or from training, and then from which. */
export function Provenance() {
  const { recipe } = useLesson()
  const listed = useStore(state => state.listed)
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
  const published = isPublished(recipe.weights)
  const entry = published ? listed.find(({ id }) => id === trained.id) : undefined
  return (
    <div className="provenance">
      <TrainedChip trained={trained} tried={entry?.tried} published={published} />
      {!runsAsTrained(recipe) && <p>{say(words.notAsTrained)}</p>}
      {routing && <p>{routing}</p>}
    </div>
  )
}
