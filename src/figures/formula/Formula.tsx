import type { ReactNode } from 'react'
import { useSay, type Said } from '../language'
import { termRule } from '../lit-rules'
import { FormulaLine } from './FormulaLine'
import { TermList, type FormulaTerm } from './TermList'
import { useTypesetter } from './use-typesetter'
import './formula.css'

export type { FormulaTerm } from './TermList'

interface Props {
  /** The line in symbols, every named value marked with its id and role. */
  readonly tex: string
  /** The same line with the numbers of one cell. */
  readonly numbers: string
  readonly mode: 'symbols' | 'numbers'
  readonly onMode: (mode: 'symbols' | 'numbers') => void
  /** The formula in words. */
  readonly gloss: Said
  readonly terms: readonly FormulaTerm[]
  /** The value that the step is about. */
  readonly active?: string
  readonly onOpen: (id: string) => void
  readonly onPoint: (id: string | undefined) => void
  /** What can be done with the value of the line; stands beside it where there is room. */
  readonly beside?: ReactNode
}

const label: Said = { en: 'Formula', zh: '公式' }
const show: Said = { en: 'Show', zh: '显示' }
const modes = [
  { id: 'symbols', said: { en: 'symbols', zh: '符号' } },
  { id: 'numbers', said: { en: 'numbers', zh: '数字' } },
] as const

/** One line of mathematics with its words, its terms as buttons, and a switch between letters and numbers. */
export function Formula({ tex, numbers, mode, onMode, gloss, terms, active, onOpen, onPoint, beside }: Props) {
  const say = useSay()
  const set = useTypesetter()
  return (
    <section className="formula" aria-label={say(label)}>
      {active !== undefined && <style>{termRule([active])}</style>}
      <div className="formula-stand">
        {set === 'coming' ? (
          <p className="formula-coming">{say(gloss)}</p>
        ) : (
          <FormulaLine set={set} tex={tex} numbers={numbers} mode={mode} onOpen={onOpen} onPoint={onPoint} />
        )}
      </div>
      {beside !== undefined && <div className="formula-beside">{beside}</div>}
      <div className="formula-modes" role="group" aria-label={say(show)}>
        {modes.map(({ id, said }) => (
          <button key={id} type="button" aria-pressed={mode === id} onClick={() => onMode(id)}>
            {say(said)}
          </button>
        ))}
      </div>
      <p className="formula-gloss">{say(gloss)}</p>
      <TermList terms={terms} {...(active === undefined ? {} : { active })} onOpen={onOpen} onPoint={onPoint} />
    </section>
  )
}
