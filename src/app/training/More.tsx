import { useState, type ReactNode } from 'react'

/** A part of the panel that is folded away; what is not looked at is not drawn, however often its numbers change. */
export function More({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="training-more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  )
}
