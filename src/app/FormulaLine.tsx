import { gloss, nameOf } from '../exhibits'
import { Formula } from '../figures/formula/Formula'
import { formula, labelOf, symbol, terms } from '../trace'
import { cellInFocus, valueInFocus } from './lesson'
import { open, zoomTo } from './moves'
import { hasOutput } from './output/at-read-out'
import { OutputRow } from './output/OutputRow'
import { look, set, useStore } from './store'
import { useLesson } from './use-lesson'

/** The formula of the value in focus, with symbols or the numbers of one cell. */
export function FormulaLine() {
  const { recipe, lesson } = useLesson()
  const mode = useStore(state => state.formula)
  const id = valueInFocus(recipe, lesson)
  if (id === undefined) return <section className="formula" />
  const { run, exhibit } = lesson
  const own = exhibit.names(recipe.options)
  const [row, col] = cellInFocus(recipe, run, id)
  const now = labelOf(run, id)?.time
  const parts = terms(run, id).map(term => {
    const label = labelOf(run, term)
    return {
      id: term,
      tex: label ? symbol(label, now) : '',
      said: nameOf(label?.name ?? term, own),
      role: label?.role ?? ('value' as const),
    }
  })
  return (
    <Formula
      tex={formula(run, id, { marked: true })}
      numbers={formula(run, id, { marked: true, numbersAt: [row, col] })}
      mode={mode}
      onMode={next => set({ formula: next })}
      gloss={gloss(run, id, own)}
      terms={parts}
      active={id}
      onOpen={term => {
        if (term === id) open(id, row, col)
        else {
          look({ value: term, cell: [0, 0] })
          zoomTo('operation')
        }
      }}
      onPoint={() => undefined}
      {...(hasOutput(recipe) ? { beside: <OutputRow /> } : {})}
    />
  )
}
