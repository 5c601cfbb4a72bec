import { useState } from 'react'
import { useSay, type Said } from '../../language'
import { entryText, nudged, readEntry, type Bounds } from './entry'
import { boxKey } from './keys'

/**
 * A box to type a number into. What is typed counts on Enter or on leaving; a number that cannot be used stays in the box
 * and is answered with a sentence, so that nothing typed is lost.
 */
export function NumberBox(props: {
  readonly label: string
  readonly value: number
  readonly bounds: Bounds
  readonly hollow?: boolean
  readonly describedBy: string
  readonly onChange: (value: number) => void
  readonly onRefused: (reason: Said | undefined) => void
}) {
  const say = useSay()
  const { value, bounds, onChange, onRefused } = props
  const [draft, setDraft] = useState<string>()
  const [refused, setRefused] = useState<Said>()

  const answer = (reason: Said | undefined) => {
    setRefused(reason)
    onRefused(reason)
  }
  const change = (next: number) => {
    setDraft(undefined)
    answer(undefined)
    if (next !== value) onChange(next)
  }
  const commit = () => {
    if (draft === undefined || draft === entryText(value)) return change(value)
    const entry = readEntry(draft, bounds)
    if (entry.kind === 'number') change(entry.value)
    else answer(entry.reason)
  }

  return (
    <input
      className="control-box"
      type="text"
      role="spinbutton"
      inputMode="decimal"
      autoComplete="off"
      aria-label={props.label}
      aria-valuemin={bounds.min}
      aria-valuemax={bounds.max}
      aria-valuenow={value}
      aria-invalid={refused !== undefined}
      aria-describedby={refused ? props.describedBy : undefined}
      title={refused ? say(refused) : undefined}
      data-hollow={props.hollow || undefined}
      value={draft ?? entryText(value)}
      onChange={event => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={event => {
        const key = boxKey(event.key, event.shiftKey)
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit()
        if (event.key === 'Escape' && draft !== undefined) {
          event.stopPropagation()
          change(value)
        }
        if (key?.kind !== 'nudge') return
        event.preventDefault()
        change(nudged(value, key.presses, bounds))
      }}
    />
  )
}
