import { useRef, useState, type ReactNode } from 'react'
import { useSay, type Said } from '../../language'
import { Glyph } from './Glyph'
import { MenuContext } from './menu-context'

/** A button that unfolds a sheet over the page; Escape, leaving it or what stands in it fold it again. */
export function MenuSheet(props: { readonly label: Said; readonly children: ReactNode }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    summary.current?.focus()
  }
  return (
    <div
      className="control-menu"
      role="presentation"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className="control-button" ref={summary}>
          <span>{say(props.label)}</span>
          <Glyph name="down" />
        </summary>
        <div className="control-menu-sheet" tabIndex={-1}>
          <MenuContext value={{ open, close }}>{props.children}</MenuContext>
        </div>
      </details>
    </div>
  )
}
