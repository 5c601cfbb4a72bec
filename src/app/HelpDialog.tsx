import { useEffect, useRef, useState } from 'react'
import { Legend, type LegendEntry } from '../figures/controls/Legend'
import { useSay } from '../figures/language'
import { actions, type Action } from './actions'
import type { Lesson } from './lesson'
import { useLesson } from './use-lesson'
import { words } from './words'

const keyNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  'Shift+ ': 'Shift+Space',
  ArrowRight: '→',
  ArrowLeft: '←',
}

/** Every key, read from the list of actions, and how to read the drawings. Opens with "?". */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [legend, setLegend] = useState(true)
  const { lesson } = useLesson()
  const say = useSay()
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null
      if (event.key === '?' && !typing && !dialog.current?.open) dialog.current?.showModal()
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  const all: readonly Action[] = Object.values(actions)
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()} title="?">
        {say({ en: 'Help', zh: '帮助' })}
      </button>
      <dialog ref={dialog} className="help" aria-label={say(words.help)}>
        <h2>{say(words.help)}</h2>
        <dl className="keys">
          {all.map(({ id, label, keys }) => (
            <div key={id}>
              <dt>{say(label)}</dt>
              <dd>
                {keys.map(key => (
                  <kbd key={key}>{keyNames[key] ?? key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <Legend entries={legendOf(lesson)} open={legend} onOpen={setLegend} />
        <form method="dialog">
          <button type="submit">{say(words.close)}</button>
        </form>
      </dialog>
    </>
  )
}

const letterOf: Readonly<Record<string, string>> = { g: 'c̃', n: 'h̃', s: '1−z', k: 'f⊙c', p: 'Wx', q: 'Uh' }

/** The jobs that the model on the stage has, each with the letters that do it there. */
function legendOf({ run }: Lesson): readonly LegendEntry[] {
  const letters = new Map<LegendEntry['role'], Set<string>>()
  for (const { role, name } of run.labels.values()) {
    const known = letters.get(role) ?? new Set()
    letters.set(role, known.add(letterOf[name] ?? name.replace(/_.*/, '')))
  }
  return [...letters].map(([role, names]) => ({ role, letters: [...names].join(' ') }))
}
