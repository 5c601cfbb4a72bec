import { useEffect, useId, useRef, useState } from 'react'
import { Glyph } from '../figures/controls/parts/Glyph'
import { useDismiss } from '../figures/controls/parts/use-dismiss'
import { useSay } from '../figures/language'
import { linkOf } from './link'
import { setView, useStore } from './store'
import { motions, themes } from './view'
import { motionWords, themeWords, words } from './words'

/** How long the answer to “Copy link” stands, in milliseconds. */
const ANSWER = 4000

/** Theme, motion, shortcuts and the link of what is on screen. */
export function ViewMenu() {
  const { theme, motion, shortcuts } = useStore(state => state.view)
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  const summary = useRef<HTMLElement>(null)
  const id = useId()
  const say = useSay()
  useDismiss(menu, open, how => {
    setOpen(false)
    if (how === 'escape') summary.current?.focus()
  })
  useEffect(() => {
    if (copied === 'no') return
    const timer = setTimeout(() => setCopied('no'), ANSWER)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () => {
    const link = new URL(linkOf(useStore.getState(), true), location.href).href
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (!clipboard) setCopied('refused')
    else
      clipboard.writeText(link).then(
        () => setCopied('yes'),
        () => setCopied('refused'),
      )
  }
  return (
    <details
      className="view-menu"
      name="header-menu"
      ref={menu}
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>{say(words.view)}</summary>
      <div className="menu">
        <label htmlFor={`${id}-theme`}>{say(words.theme)}</label>
        <select
          id={`${id}-theme`}
          value={theme}
          onChange={e => setView({ theme: themes.find(t => t === e.target.value) ?? 'system' })}
        >
          {themes.map(t => (
            <option key={t} value={t}>
              {say(themeWords[t] ?? { en: t, zh: t })}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-motion`}>{say(words.motion)}</label>
        <select
          id={`${id}-motion`}
          value={motion}
          onChange={e => setView({ motion: motions.find(m => m === e.target.value) ?? 'system' })}
        >
          {motions.map(m => (
            <option key={m} value={m}>
              {say(motionWords[m] ?? { en: m, zh: m })}
            </option>
          ))}
        </select>
        <label className="check">
          <input type="checkbox" checked={shortcuts} onChange={e => setView({ shortcuts: e.target.checked })} />
          {say(words.shortcuts)}
        </label>
        <button type="button" className="control-button" onClick={copy}>
          {copied === 'yes' && <Glyph name="check" />}
          {say(words.copyLink)}
        </button>
        <span role="status" className="answer">
          {copied === 'yes' ? say(words.copied) : copied === 'refused' ? say(words.notCopied) : ''}
        </span>
      </div>
    </details>
  )
}
