import { useEffect, useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react'
import { shrink } from '../behaviours/shrink'
import type { Typesetter } from './typesetter'

const LEAST = 0.85

interface Props {
  readonly set: Typesetter | 'missing'
  readonly tex: string
  readonly numbers: string
  readonly mode: 'symbols' | 'numbers'
  readonly onOpen: (id: string) => void
  readonly onPoint: (id: string | undefined) => void
}

const termAt = (event: SyntheticEvent): string | undefined =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-value]')?.dataset['value'] : undefined

/** Both forms of the line on top of each other, so that the taller one sets the height and both begin at the same place. */
export function FormulaLine({ set, tex, numbers, mode, onOpen, onPoint }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const [fitting, setFitting] = useState<ReturnType<typeof shrink>>()
  useEffect(() => {
    if (!box.current || !line.current) return
    const behaviour = shrink(box.current, line.current, LEAST)
    setFitting(behaviour)
    return behaviour.destroy
  }, [])
  useLayoutEffect(() => fitting?.update(), [fitting, tex, numbers, mode])
  return (
    <div className="formula-box" ref={box}>
      <div
        className="formula-forms"
        role="presentation"
        ref={line}
        onClick={event => {
          const id = termAt(event)
          if (id !== undefined) onOpen(id)
        }}
        onPointerOver={event => onPoint(termAt(event))}
        onPointerLeave={() => onPoint(undefined)}
      >
        <Form set={set} tex={tex} shown={mode === 'symbols'} />
        <Form set={set} tex={numbers} shown={mode === 'numbers'} />
      </div>
    </div>
  )
}

function Form({
  set,
  tex,
  shown,
}: {
  readonly set: Typesetter | 'missing'
  readonly tex: string
  readonly shown: boolean
}) {
  const at = { className: 'formula-form', 'data-shown': shown, 'aria-hidden': !shown } as const
  if (set === 'missing') return <code {...at}>{plainTex(tex)}</code>
  return <div {...at} dangerouslySetInnerHTML={{ __html: set(tex) }} />
}

/** LaTeX without the marks that only a typesetter understands. */
export function plainTex(tex: string): string {
  const bare = tex.replace(
    /\\htmlData\{[^}]*\}\{\\htmlClass\{[^}]*\}\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}\}/g,
    '$1',
  )
  return bare === tex ? tex : plainTex(bare)
}
