import { useState, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Glyph } from '../figures/controls/parts/Glyph'
import { useSay } from '../figures/language'
import { words } from './words'

/**
 * A part of the panel under its heading, folded away until the heading is pressed. What is in it comes with the first
 * opening: until then it is neither fetched nor reckoned, and no drawing of the page has to keep it up to date.
 */
export function Fold(props: {
  readonly title: string
  readonly open?: boolean
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  const say = useSay()
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="fold"
      open={props.open ?? false}
      onToggle={event => {
        if (!event.currentTarget.open) return
        setOpened(true)
        props.onOpen?.()
      }}
    >
      <summary>
        <span>{props.title}</span>
        <Glyph name="down" />
      </summary>
      {/* A part that cannot be fetched must not take the drawing with it. */}
      <ErrorBoundary fallback={<p role="alert">{say(words.partMissing)}</p>}>
        {(opened || props.open) && props.children}
      </ErrorBoundary>
    </details>
  )
}
