import { defaults, labelId, models, type ModelEntry, type ModelId, type OptionTable, type Request } from '../models'
import { leaf } from '../tensor'
import type { Recipe, TrainedSource } from './recipe'
import { isTrained, trainedOf, type Learnt, type Trained } from './trained'

/** Rows and columns. */
export type Shape = readonly [rows: number, cols: number]

/** Why trained numbers cannot be used with the settings of a recipe. */
export type Misfit =
  | { readonly kind: 'model'; readonly found: ModelId; readonly expected: ModelId }
  /** What the settings ask for; nothing is `found` where the numbers do not have it at all. */
  | { readonly kind: 'tensor'; readonly id: string; readonly found: Shape | undefined; readonly expected: Shape }

/** Whether a recipe can be run: its trained numbers may still be missing, or be made for other settings. */
export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly source: TrainedSource }
  | { readonly kind: 'unfit'; readonly misfit: Misfit }

/** The learnt matrices that a model asks for, in the convention in which they are stored: tokens as rows. */
export function asked(model: ModelId, options: Recipe['options']): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>()
  const source = (request: Request) => {
    if (request.origin === 'parameter') found.set(labelId(request), [request.rows, request.cols])
    return leaf(request.name, request.rows, request.cols)
  }
  const entry: ModelEntry = models[model]
  const rows = 'tokens' in entry.options ? { ...options, tokens: 'rows' } : options
  entry.build({ ...defaults<OptionTable>(entry.options), ...rows }, 1, source)
  return found
}

const needs = new WeakMap<Recipe['options'], Map<ModelId, ReadonlyMap<string, Shape>>>()

/** Asked once for an object of options: every step has the same one. */
function needsOf({ model, options }: Pick<Recipe, 'model' | 'options'>): ReadonlyMap<string, Shape> {
  const known = needs.get(options) ?? new Map<ModelId, ReadonlyMap<string, Shape>>()
  needs.set(options, known)
  const found = known.get(model) ?? asked(model, options)
  known.set(model, found)
  return found
}

const shapeOf = (learnt: Learnt | undefined): Shape | undefined => learnt && [learnt.rows, learnt.cols]

const same = (a: Shape | undefined, b: Shape): boolean => a !== undefined && a[0] === b[0] && a[1] === b[1]

/** The first thing that settings ask for and trained numbers do not have. */
export function misfitOf(
  { model, options }: Pick<Recipe, 'model' | 'options'>,
  trained: Pick<Trained, 'model' | 'words' | 'tensors'>,
): Misfit | undefined {
  if (model !== trained.model) return { kind: 'model', found: trained.model, expected: model }
  const embedding = [trained.words.length, Number(options['input'])] as const
  for (const [id, expected] of [...needsOf({ model, options }), ['W_e', embedding] as const]) {
    const found = shapeOf(trained.tensors.get(id))
    if (!same(found, expected)) return { kind: 'tensor', id, found, expected }
  }
  return undefined
}

/** Whether a recipe can be run now. Seeded and hand-set numbers are always there. */
export function readiness(recipe: Pick<Recipe, 'model' | 'options' | 'weights'>): Readiness {
  const { weights } = recipe
  if (!isTrained(weights)) return { kind: 'ready' }
  const trained = trainedOf(weights)
  if (!trained) return { kind: 'missing', source: weights }
  const misfit = misfitOf(recipe, trained)
  return misfit ? { kind: 'unfit', misfit } : { kind: 'ready' }
}

const written = ([rows, cols]: Shape): string => `${rows}×${cols}`

/** The sentence of an error that must not be reached on the page. */
export function sentenceOf(misfit: Misfit): string {
  if (misfit.kind === 'model') return `the weights are those of ${misfit.found}, expected ${misfit.expected}`
  const { id, found, expected } = misfit
  return found
    ? `${id} is ${written(found)}, expected ${written(expected)}`
    : `${id} is missing, expected ${written(expected)}`
}
