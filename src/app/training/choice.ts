import type { ModelId } from '../../models'
import { withheldOf } from '../../tasks'
import type { NetworkChoice, TrainingRecipe } from '../../training'
import { modelOf, zoo, type ZooEntry } from '../../training/zoo'
import { LARGEST_SEED } from '../seed'

/** How weights follow their gradients. */
export type Method = 'adam' | 'sgd'

/** What a person decides about a run; everything else is the entry's own. */
export interface TrainingChoice {
  /** Id of an entry of the zoo: the task, the network and what works for them. */
  readonly entry: string
  /** Units of the state, or numbers in a vector of attention. */
  readonly size: number
  readonly seed: number
  /** Steps of the whole run. */
  readonly budget: number
  /** The step after which somebody stopped such a run, so that a link can lead to the same weights. */
  readonly until?: number
  readonly rate: number
  /** Adam gives every number a step of its own size; plain descent follows the gradient as it is. */
  readonly method: Method
  /** Whether gradients are held to a greatest norm. */
  readonly clip: boolean
}

/** Sizes, step counts and rates on offer; the entry's own are added to them. */
export const offers = {
  size: [2, 3, 4, 6, 8, 12, 16, 24, 32],
  budget: [100, 300, 500, 1000, 1500, 2000, 2500, 5000],
  rate: [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 1],
} as const

/** More than this many numbers in a vector the page does not draw. */
const LARGEST_SIZE = 64
const LONGEST_BUDGET = 20_000
const GREATEST_RATE = 100
const GREATEST_NORM = 1
/** Validations of a run: enough for a curve, too few to slow it down. */
const VALIDATIONS = 50
const EXAMINED = 100

/** What the page can train and draw: it has no sentences of a task whose text may not be passed on. */
const isOffered = ({ recipe: { task, network } }: ZooEntry): boolean =>
  network.kind === 'sequence' &&
  (network.attention === undefined || network.attention.kind === 'heads') &&
  withheldOf(task.id) === undefined

/** The recipes that are known to work for a model of the page. */
export const entriesOf = (model: ModelId): readonly ZooEntry[] =>
  zoo.filter(entry => modelOf(entry.recipe.network) === model && isOffered(entry))

/** The entry of that id, if there is one that the page can train and draw. */
export const entryOf = (id: string): ZooEntry | undefined => zoo.find(entry => entry.id === id && isOffered(entry))

/** Which exhibit draws what an entry trains. */
export const exhibitOf = ({ recipe }: ZooEntry): string => modelOf(recipe.network)

function sizeOf(network: NetworkChoice): number {
  if (network.kind !== 'sequence' || !network.recurrence) return network.embedding
  return network.recurrence.cell.options.size
}

/** An entry with nothing changed. */
export const usualChoice = ({ id, recipe }: ZooEntry): TrainingChoice => ({
  entry: id,
  size: sizeOf(recipe.network),
  seed: recipe.seed,
  budget: recipe.budget,
  rate: recipe.schedule.rate,
  method: recipe.optimiser.kind === 'sgd' ? 'sgd' : 'adam',
  clip: recipe.clip.kind !== 'none',
})

/** Whether a choice is the entry's own, so that its published weights come out again. */
export const isUsual = (choice: TrainingChoice): boolean => {
  const entry = entryOf(choice.entry)
  return entry !== undefined && textOf(usualChoice(entry)) === textOf(choice)
}

function sized(network: NetworkChoice, size: number): NetworkChoice {
  if (network.kind !== 'sequence' || !network.recurrence) return { ...network, embedding: size }
  const { cell, ...recurrence } = network.recurrence
  // The kind and the options of a cell belong together, which TypeScript does not follow through the spread.
  const resized = { ...cell, options: { ...cell.options, size } } as typeof cell
  return { ...network, recurrence: { ...recurrence, cell: resized } }
}

/** The whole recipe of a run; nothing when its entry is not there. */
export function recipeOf(choice: TrainingChoice): TrainingRecipe | undefined {
  const entry = entryOf(choice.entry)
  if (!entry) return undefined
  const { size, seed, budget, until, rate, method, clip } = choice
  const { recipe } = entry
  const own = recipe.clip.kind === 'none' ? ({ kind: 'norm', max: GREATEST_NORM } as const) : recipe.clip
  return {
    ...recipe,
    network: sized(recipe.network, size),
    seed,
    budget,
    ...(until === undefined ? {} : { until }),
    schedule: { ...recipe.schedule, rate },
    optimiser: method === 'sgd' ? { kind: 'sgd' } : { kind: 'adam' },
    clip: clip ? own : { kind: 'none' },
    // Neither changes a number of the run: they say how often it is looked at.
    early: { every: Math.max(1, Math.round(budget / VALIDATIONS)) },
    examined: EXAMINED,
  }
}

const MOST_FOLLOWED = 2

/** Sets whose scores are drawn as curves and asked for again and again: those that are to reach something come first. */
export function followedSets({ entry: id }: TrainingChoice): readonly string[] {
  const { sets = [], goal = [] } = entryOf(id) ?? {}
  const aimed = sets.filter(set => goal.some(({ figure, least }) => figure === set && least !== undefined))
  return [...new Set([...aimed, ...sets])].slice(0, MOST_FOLLOWED)
}

/** A choice as a link writes it: "sentiment-lstm:6:0:1500:0.01:adam:clip", with "1500-343" for a run that was stopped after 343 steps. */
export const textOf = ({ entry, size, seed, budget, until, rate, method, clip }: TrainingChoice): string =>
  [entry, size, seed, until === undefined ? budget : `${budget}-${until}`, rate, method, clip ? 'clip' : 'free'].join(
    ':',
  )

/** A run that uses all of its budget. */
export function whole<R extends { readonly until?: number }>(run: R): Omit<R, 'until'> {
  const { until, ...rest } = run
  return until === undefined ? run : rest
}

/** The choice that leads to the weights after a step of its run. */
export const stoppedAt = (choice: TrainingChoice, step: number): TrainingChoice =>
  step < choice.budget ? { ...choice, until: step } : whole(choice)

type Numbers = Pick<TrainingChoice, 'size' | 'seed' | 'budget' | 'until' | 'rate'>

const isWhole = (x: number, least: number, most: number): boolean => Number.isInteger(x) && x >= least && x <= most

const isLegal = ({ size, seed, budget, until = budget, rate }: Numbers): boolean =>
  isWhole(size, 1, LARGEST_SIZE) &&
  isWhole(seed, 0, LARGEST_SEED) &&
  isWhole(budget, 1, LONGEST_BUDGET) &&
  isWhole(until, 1, budget) &&
  rate > 0 &&
  rate <= GREATEST_RATE

/** The numbers of a link, as they stand there. */
function numbersOf(text: string): Numbers | undefined {
  const [size = '', seed = '', steps = '', rate = '', ...others] = text.split(':')
  if (others.length > 0) return undefined
  const [budget = NaN, until] = steps.split('-').map(Number)
  return {
    size: Number(size),
    seed: Number(seed),
    budget,
    rate: Number(rate),
    ...(until === undefined ? {} : { until }),
  }
}

/** Reads what a link says; nothing when it is damaged or its entry is not there. */
export function choiceFrom(text: string): TrainingChoice | undefined {
  const [, entry = '', written = '', method, clip] =
    /^([a-z\d-]+):([\d.:e+-]+):(adam|sgd):(clip|free)$/.exec(text) ?? []
  const numbers = numbersOf(written)
  if (!numbers || !isLegal(numbers) || !entryOf(entry)) return undefined
  return { entry, ...numbers, method: method === 'sgd' ? 'sgd' : 'adam', clip: clip === 'clip' }
}

/** The same, where it trains what an exhibit draws. */
export function choiceFor(model: ModelId, text: string): TrainingChoice | undefined {
  const choice = choiceFrom(text)
  const entry = choice && entryOf(choice.entry)
  return entry && exhibitOf(entry) === model ? choice : undefined
}
