import { useSay } from '../figures/language'
import { edit } from './store'
import { useLesson } from './use-lesson'
import { words } from './words'

/** Which seeded weights: the seed is part of the link. */
export function WeightSourceControl() {
  const { recipe } = useLesson()
  const say = useSay()
  const seed = recipe.weights.kind === 'seed' ? recipe.weights.seed : 0
  const put = (next: number) => edit(r => ({ ...r, weights: { kind: 'seed', seed: next } }))
  return (
    <div className="seed">
      <label>
        {say(words.seed)}
        <input
          type="number"
          min={0}
          max={999999}
          value={seed}
          onChange={event => {
            const next = Math.trunc(Number(event.target.value))
            if (next >= 0 && next <= 999999) put(next)
          }}
        />
      </label>
      <button type="button" onClick={() => put((seed + 1) % 1000000)}>
        {say(words.newSeed)}
      </button>
    </div>
  )
}
