import { useEffect, useRef, useState } from 'react'
import { Legend } from '../figures/controls/Legend'
import { useSay, type Said } from '../figures/language'
import { actions, type ActionId } from './actions'
import { KeyTable } from './KeyTable'
import { legendOf } from './legend'
import { useLesson } from './use-lesson'
import { words } from './words'

const groups: readonly { readonly title: Said; readonly ids: readonly ActionId[] }[] = [
  { title: { en: 'Through the steps', zh: '走步骤' }, ids: ['next', 'previous', 'first', 'last', 'play'] },
  { title: { en: 'Looking closer', zh: '看细节' }, ids: ['zoomIn', 'zoomOut', 'numbers'] },
  { title: { en: 'Other models', zh: '换模型' }, ids: ['rnn', 'gru', 'lstm', 'attention'] },
  { title: { en: 'Changes', zh: '改动' }, ids: ['undo', 'redo'] },
]

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
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()} title="?">
        {say({ en: 'Help', zh: '帮助' })}
      </button>
      <dialog ref={dialog} className="help" aria-label={say(words.help)}>
        <form method="dialog" className="help-head">
          <h2>{say(words.help)}</h2>
          <button type="submit" className="control-button">
            {say(words.close)}
          </button>
        </form>
        <div className="help-keys">
          {groups.map(({ title, ids }) => (
            <KeyTable key={title.en} title={title} actions={ids.map(id => actions[id])} />
          ))}
        </div>
        <Legend entries={legendOf(lesson)} open={legend} onOpen={setLegend} />
      </dialog>
    </>
  )
}
