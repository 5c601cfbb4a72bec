import type { RangeOption } from '../figures/controls/OptionPanel'
import type { Said } from '../figures/language'
import { models } from '../models'
import { lengthOf, MOST_PADDING, positionsOf, type Recipe } from '../recipe'

const POSITIONS: Said = { en: 'Positions T', zh: '位置数 T' }

/** What the number of positions comes to for this sentence. */
function noteOf({ model, tokens: { length: total } }: Recipe, words: number, padding: number): Said {
  if (padding === 0 && words === total)
    return { en: 'Less reads only the beginning, more adds padding.', zh: '减少则只读开头，增加则补填充位。' }
  if (padding === 0)
    return { en: `Only the first ${words} of ${total} tokens are read.`, zh: `${total} 个词元中只读前 ${words} 个。` }
  const [en, zh] =
    models[model].kind === 'recurrent' ? ['the cell skips it', '循环跳过它们'] : ['no word sees it', '谁也看不见它们']
  return {
    en: `Tokens ${words}, then padding ${padding}: ${en}.`,
    zh: `${words} 个词元，再加 ${padding} 个填充位：${zh}。`,
  }
}

/** How many positions are run: a part of the sentence, all of it, or more than it has words; absent where there is nothing to read. */
export function lengthOption(recipe: Recipe): readonly RangeOption[] {
  const { tokens, words } = positionsOf(recipe)
  if (words === 0) return []
  const length = lengthOf(recipe)
  const padding = tokens.length - words
  return [
    {
      kind: 'range',
      name: 'length',
      label: POSITIONS,
      help: noteOf(recipe, length - padding, padding),
      value: length,
      min: 1,
      max: recipe.tokens.length + MOST_PADDING,
    },
  ]
}
