import { OptionPanel, type PanelOption } from '../figures/controls/OptionPanel'
import { wordsOf, type OptionWords } from '../exhibits/option-words'
import { models, type Option, type OptionTable, type OptionValue } from '../models'
import { useSay } from '../figures/language'
import { Fold } from './Fold'
import { lengthOption } from './length-option'
import { withLength } from '../recipe'
import { edit } from './store'
import { useLesson } from './use-lesson'
import { words } from './words'

const FIRST = 3

/** One row of the form; a quantity has a control of its own beside what it changes. */
function shown(
  name: string,
  option: Option,
  { label, help, values = {} }: OptionWords,
  value: OptionValue,
): PanelOption | undefined {
  const named = { name, label, ...(help ? { help } : {}) }
  switch (option.kind) {
    case 'choice':
      return {
        ...named,
        kind: 'choice',
        value: String(value),
        choices: option.values.map(v => ({ value: v, label: values[v] ?? { en: v, zh: v } })),
      }
    case 'range':
      return { ...named, kind: 'range', value: Number(value), min: option.min, max: option.max }
    case 'flag':
      return { ...named, kind: 'flag', value: value === true }
    case 'quantity':
      return undefined
  }
}

/** A form made from the model's own table of options; folded away where a pad for the gates stands above it. */
export function Options() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  const table: OptionTable = models[recipe.model].options
  const chosen = lesson.exhibit.offered.flatMap(name => {
    const option = table[name]
    const said = wordsOf(recipe.model, name)
    const value = recipe.options[name]
    const row = option && said && value !== undefined ? shown(name, option, said, value) : undefined
    return row ? [row] : []
  })
  const folded = lesson.exhibit.pads(recipe.options).length > 0
  return (
    <Fold title={say(words.settings)} open={!folded}>
      <OptionPanel
        groups={[{ id: 'model', title: words.settings, options: [...lengthOption(recipe), ...chosen] }]}
        visible={FIRST}
        onChange={(name, value) =>
          edit(r =>
            name === 'length' ? withLength(r, Number(value)) : { ...r, options: { ...r.options, [name]: value } },
          )
        }
      />
    </Fold>
  )
}
