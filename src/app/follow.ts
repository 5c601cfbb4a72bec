import type { Said } from '../figures/language'
import { openings } from '../exhibits/openings'
import type { ModelId } from '../models'
import { isTrained, readiness, trainedOf, type Recipe, type TrainedSource } from '../recipe'
import { fetchMaker } from '../tasks/fetch'
import type { Arrival } from './arrival'
import type { Others } from './library'
import { fitting, onSeeds, onTrained, weightsName } from './fitting'
import { library } from './page-library'
import { openingOf, openingWeights } from './opening'
import {
  edit,
  editIn,
  isBare,
  readLink,
  recipeNow,
  set,
  take,
  useStore,
  visit,
  type Awaited,
  type State,
} from './store'
import { hasRecipe } from './training/carried'
import { considerOffer } from './training/consider'
import { withdrawOffer } from './training/offer'
import { warn } from './warning'

const SEEDED: Said = { en: 'Seeded weights are used instead.', zh: '已改用随机种子的权重。' }

const instead = ({ en, zh }: Said): Said => ({ en: `${en} ${SEEDED.en}`, zh: zh + SEEDED.zh })

/** Waits for weights; nothing is told to one who has gone on to something else. */
export async function bring(source: TrainedSource, awaited: Awaited, others?: Others): Promise<Arrival | undefined> {
  set({ awaited })
  const arrival = await library.bring(source, others)
  // Which units are worth drawing stands in the list; without it the page chooses by itself.
  if (arrival.kind === 'here' && source.kind === 'trained') await fetchList().catch(() => undefined)
  return useStore.getState().awaited === awaited ? arrival : undefined
}

/**
 * Takes over a link that was opened, typed or pasted into the address. What is on screen stays until the trained weights
 * that it names have come; where they cannot be had, the same recipe is shown on seeded ones.
 */
export async function followLink(hash: string): Promise<void> {
  const { recipe, notices, others } = readLink(hash)
  const state = readiness(recipe)
  const train = others.get('train')
  withdrawOffer()
  if (isBare(recipe)) return openExhibit(recipe, notices, { hash, train })
  if (state.kind !== 'missing') {
    const { recipe: fit, warning } = fitting(recipe)
    take(fit, warning ? [...notices, warning] : notices)
    return hasRecipe(recipe.weights) ? undefined : considerOffer(train)
  }
  const id = weightsName(recipe)
  const awaited: Awaited = { id, link: hash, ...(state.source.kind === 'kept' ? { kept: state.source.hash } : {}) }
  const arrival = await bring(state.source, awaited, others)
  if (arrival?.kind === 'failed') {
    take(onSeeds(recipe), [...notices, warn(id, instead(arrival.said))])
    await considerOffer(train)
  }
  // The link is read once more: what it leaves out of the settings is now known.
  else if (arrival) await followLink(hash)
}

/** How long an exhibit waits for the weights on which it opens or reads an example, in milliseconds. */
const PATIENCE = 2500

/** Ends when it has waited that long. */
export const patience = () => new Promise<void>(done => setTimeout(done, PATIENCE))

interface BareLink {
  readonly hash: string
  readonly train: string | undefined
}

/** Opens an exhibit on its trained weights; on seeded ones, without a word, where those cannot be had soon. */
async function openExhibit(start: Recipe, notices: State['notices'], { hash, train }: BareLink): Promise<void> {
  const source = openingWeights(start.model)
  const awaited: Awaited = { id: openings[start.model].weights, link: hash }
  // Reading weights needs their task, which may come at the same time as they do.
  fetchMaker(openings[start.model].task).catch(() => undefined)
  await Promise.race([bring(source, awaited), patience()])
  if (useStore.getState().awaited !== awaited) return
  take(openingOf(start.model) ?? start, notices)
  await considerOffer(train)
}

let wanted: ModelId | undefined

/** Goes to another exhibit; whoever comes from trained weights for the first time finds trained weights there, too. */
export async function travel(model: ModelId): Promise<void> {
  wanted = model
  const before = useStore.getState()
  const source = openingWeights(model)
  if (!before.visited[model] && isTrained(recipeNow().weights) && !trainedOf(source)) {
    await Promise.race([library.bring(source), patience()])
  }
  const { history, awaited } = useStore.getState()
  // Who has edited, or followed a link, while these weights were on their way wants that and not the other exhibit.
  if (wanted === model && history.present === before.history.present && awaited === before.awaited) visit(model)
}

/** Puts what is on screen on trained weights as soon as they have come; where they cannot be had, all stays as it is. */
export async function chooseTrained(id: string): Promise<void> {
  const arrival = await bring({ kind: 'trained', id }, { id })
  if (arrival?.kind === 'here') edit(recipe => onTrained(recipe, { kind: 'trained', id }))
  else if (arrival)
    set({
      awaited: undefined,
      notices: [...useStore.getState().notices.filter(n => n.kind !== 'weights'), warn(id, arrival.said)],
    })
}

/**
 * Goes to the exhibit of weights that this browser keeps, and puts it on them; where they cannot be had all stays as it
 * is. What there is to say of that; nothing when they have come, or when something else is wanted by then.
 */
export async function chooseKept(hash: string): Promise<Said | undefined> {
  const source: TrainedSource = { kind: 'kept', hash }
  const arrival = await bring(source, { id: hash.slice(0, 8), kept: hash })
  if (arrival?.kind === 'here') editIn(arrival.trained.model, recipe => onTrained(recipe, source))
  else if (arrival) set({ awaited: undefined })
  return arrival?.kind === 'failed' ? arrival.said : undefined
}

/** Asks for the list of trained models; without it the page has its seeded weights. */
export async function fetchList(): Promise<void> {
  set({ listed: await library.list() })
}
