import type { Example, Examples } from '../figures/controls/TokenEditor'
import type { Language, Said } from '../figures/language'
import { cutOf, trainedOf, type Trained, type WeightSource } from '../recipe'
import { examples } from '../text/examples'
import { language } from '../text/language'
import { knowsExample } from './example-tokens'
import { spelled } from './spelled'

const OWN: Said = {
  en: 'An example of the task that these weights were trained for.',
  zh: '这组权重所学任务的一个例子。',
}

/** What the task of trained weights looks like. */
const ownOf = ({ example }: Trained, weights: WeightSource): Example => ({
  id: 'own',
  text: spelled(example, cutOf(weights).mode),
  tokens: example,
  note: OWN,
})

const parted = (keep: (example: Example) => boolean): Examples => ({
  en: examples.en.filter(keep),
  zh: examples.zh.filter(keep),
})

/** The page's examples for these weights: with trained ones, those that they know stand apart, behind one of their own task. */
export function exampleLists(weights: WeightSource): { readonly examples: Examples; readonly suited?: Examples } {
  const trained = trainedOf(weights)
  if (!trained) return { examples }
  const known = parted(example => knowsExample(weights, example))
  const own = ownOf(trained, weights)
  const written: Language = language(trained.example)
  const suited = { ...known, [written]: [...known[written], own] }
  return { examples: parted(example => !knowsExample(weights, example)), suited }
}
