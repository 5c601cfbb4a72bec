import { useState } from 'react'
import { Picker, type PickerOption } from '../figures/controls/parts/Picker'
import { useSay, type Said } from '../figures/language'
import { trainedOf, type Trained, type WeightSource } from '../recipe'
import { offTrained } from './fitting'
import { chooseTrained, fetchList } from './follow'
import { Fold } from './Fold'
import { LARGEST_SEED } from './seed'
import { edit, set, useStore } from './store'
import { isLive } from './training/carried'
import { useLesson } from './use-lesson'
import { words } from './words'

const said = {
  weights: { en: 'Weights', zh: '权重' },
  seeded: { en: 'from a seed, untrained', zh: '随机种子，未训练' },
  example: { en: 'set by hand', zh: '手工设定' },
  kept: { en: 'trained in this browser', zh: '在本浏览器中训练' },
  live: { en: 'being trained here', zh: '正在这里训练' },
  none: { en: 'There are no trained weights for this model.', zh: '这个模型还没有训练好的权重。' },
  failed: { en: 'The list of trained weights could not be fetched.', zh: '无法取得已训练权重的清单。' },
} as const satisfies Readonly<Record<string, Said>>

/** What the menu calls the weights that are in use. */
const keyOf = (weights: WeightSource): string => (weights.kind === 'trained' ? weights.id : weights.kind)

/** Told apart from the weights that come with the page and have the same task. */
const keptTitle = (trained: Trained | undefined): Said =>
  trained
    ? {
        en: `${trained.title.en}, trained here in ${trained.origin.steps} steps`,
        zh: `${trained.title.zh}（在此训练 ${trained.origin.steps} 步）`,
      }
    : said.kept

/** The weights in use by their name, whether or not the list has them. */
function current(weights: WeightSource): Said {
  switch (weights.kind) {
    case 'seed':
      return said.seeded
    case 'example':
      return said.example
    case 'kept':
      return keptTitle(trainedOf(weights))
    case 'trained':
      return isLive(weights.id) ? said.live : { en: weights.id, zh: weights.id }
  }
}

/** Which weights: from a seed, or one of the trained models of this exhibit. Their list is fetched when it is first asked for. */
export function WeightSourceControl() {
  const { recipe } = useLesson()
  const say = useSay()
  const listed = useStore(state => state.listed)
  const awaited = useStore(state => state.awaited)
  const [told, setTold] = useState<Said>()
  const { weights } = recipe
  const own = keyOf(weights)
  const trained = listed
    .filter(({ model }) => model === recipe.model)
    .map(({ id, title }): PickerOption => ({ value: id, label: title }))
  const title = trained.find(({ value }) => value === own)?.label ?? current(weights)
  const apart = own === 'seed' || trained.some(({ value }) => value === own) ? [] : [{ value: own, label: title }]
  const ask = () => {
    fetchList().then(
      () => setTold(undefined),
      () => setTold(said.failed),
    )
  }
  return (
    <Fold title={say({ en: `${said.weights.en}: ${title.en}`, zh: `${said.weights.zh}：${title.zh}` })} onOpen={ask}>
      <Picker
        label={said.weights}
        labelHidden
        options={[{ value: 'seed', label: said.seeded }, ...apart, ...trained]}
        value={awaited && awaited.link === undefined && awaited.kept === undefined ? awaited.id : own}
        onChange={value => {
          if (value === 'seed') edit(offTrained)
          else if (value === own) set({ awaited: undefined })
          else void chooseTrained(value)
        }}
      />
      {(told ?? (trained.length === 0 ? said.none : undefined)) && (
        <p className="control-note" role="status">
          {say(told ?? said.none)}
        </p>
      )}
    </Fold>
  )
}

/** Which seeded weights: the seed is part of the link. */
export function SeedControl() {
  const { recipe } = useLesson()
  const say = useSay()
  if (recipe.weights.kind === 'trained' || recipe.weights.kind === 'kept') return null
  const seed = recipe.weights.kind === 'seed' ? recipe.weights.seed : 0
  const put = (next: number) => edit(r => ({ ...r, weights: { kind: 'seed', seed: next } }))
  return (
    <div className="seed">
      <label>
        {say(words.seed)}
        <input
          type="number"
          min={0}
          max={LARGEST_SEED}
          value={seed}
          onChange={event => {
            const next = Math.trunc(Number(event.target.value))
            if (next >= 0 && next <= LARGEST_SEED) put(next)
          }}
        />
      </label>
      <button type="button" className="control-button" onClick={() => put((seed + 1) % (LARGEST_SEED + 1))}>
        {say(words.newSeed)}
      </button>
    </div>
  )
}
