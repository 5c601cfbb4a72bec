import type { Role } from '../../trace'
import { useSay, type Said } from '../language'
import { SymbolSpan } from './SymbolText'

/** One named value of a formula. */
export interface FormulaTerm {
  readonly id: string
  readonly tex: string
  readonly said: Said
  readonly role: Role
}

interface Props {
  readonly terms: readonly FormulaTerm[]
  readonly active?: string
  readonly onOpen: (id: string) => void
  readonly onPoint: (id: string | undefined) => void
}

const heading: Said = { en: 'Terms of this formula', zh: '公式中的各项' }

/** A button for every term: what the pointer can do in the formula, for keyboards and screen readers. */
export function TermList({ terms, active, onOpen, onPoint }: Props) {
  const say = useSay()
  return (
    <ul className="formula-terms" aria-label={say(heading)}>
      {terms.map(({ id, tex, said, role }) => (
        <li key={id}>
          <button
            type="button"
            className={`formula-term role-${role}`}
            data-value={id}
            aria-current={id === active || undefined}
            onClick={() => onOpen(id)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(undefined)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <SymbolSpan tex={tex} />
            <span className="formula-term-name">{say(said)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
