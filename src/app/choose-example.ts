import type { Said } from '../figures/language'
import type { TrainedSource } from '../recipe'
import type { Example } from '../text/examples'
import { knowsExample, tokensOf } from './example-tokens'
import { readerOf } from './example-weights'
import { offTrained, onTrained, weightsName } from './fitting'
import { bring, patience } from './follow'
import { reread } from './reread'
import { edit, recipeNow, set, useStore, type Awaited } from './store'
import { warn } from './warning'

type Chosen = Pick<Example, 'id' | 'text' | 'tokens'>

const brought = (title: Said): Said => ({
  en: `The weights before do not know all words of this example: “${title.en}” reads it now.`,
  zh: `之前的权重认不全这个例句，现在由“${title.zh}”来读。`,
})

const SEEDED: Said = {
  en: 'No trained weights at hand know all words of this example: seeded weights are used.',
  zh: '手头没有认得全这个例句的训练好的权重，已改用随机种子的权重。',
}

/** What was said of weights is over with the next example. */
const tell = (name: string, said?: Said): void => {
  const others = useStore.getState().notices.filter(({ kind }) => kind !== 'weights')
  set({ notices: said ? [...others, warn(name, said)] : others })
}

/**
 * Reads an example, in one step for undo. Where the weights on screen do not know its words, it brings trained ones that
 * do, else seeded ones, and says so. The tokens that are read; nothing where something else is wanted by then.
 */
export async function chooseExample(example: Chosen): Promise<readonly string[] | undefined> {
  const { weights, model } = recipeNow()
  if (knowsExample(weights, example)) return read(example)
  const id = readerOf(example.id, model)
  if (id === undefined) return readSeeded(example)
  const source: TrainedSource = { kind: 'trained', id }
  const awaited: Awaited = { id }
  const arrival = await Promise.race([bring(source, awaited), patience()])
  if (useStore.getState().awaited !== awaited) return undefined
  if (arrival?.kind !== 'here' || !knowsExample(source, example)) return readSeeded(example)
  const tokens = tokensOf(example, source)
  edit(recipe => reread(onTrained(recipe, source), tokens))
  tell(id, brought(useStore.getState().listed.find(listed => listed.id === id)?.title ?? arrival.trained.title))
  return tokens
}

function read(example: Chosen): readonly string[] {
  const tokens = tokensOf(example, recipeNow().weights)
  edit(recipe => reread(recipe, tokens))
  tell(weightsName(recipeNow()))
  return tokens
}

function readSeeded(example: Chosen): readonly string[] {
  const tokens = tokensOf(example, { kind: 'seed', seed: 1 })
  edit(recipe => reread(offTrained(recipe), tokens))
  tell(weightsName(recipeNow()), SEEDED)
  return tokens
}
