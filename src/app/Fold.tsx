import type { ReactNode } from 'react'
import { Glyph } from '../figures/controls/parts/Glyph'

/** A part of the panel under its heading, folded away until the heading is pressed. */
export function Fold(props: {
  readonly title: string
  readonly open?: boolean
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  return (
    <details
      className="fold"
      open={props.open ?? false}
      onToggle={event => event.currentTarget.open && props.onOpen?.()}
    >
      <summary>
        <span>{props.title}</span>
        <Glyph name="down" />
      </summary>
      {props.children}
    </details>
  )
}
