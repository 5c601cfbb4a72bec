import { useState } from 'react'
import { cellText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import type { PairId, Reading } from './reading'
import { words } from './words'

/** Row and column of a matrix whose cells are too small to press: two numbers and the cell they name. */
export function LinePickers(props: {
  readonly reading: Reading
  readonly tokens: readonly string[]
  readonly asker: number
  readonly id: PairId
  readonly onAsk: (token: number) => void
  readonly onOpen: (id: string, row: number, col: number) => void
}) {
  const say = useSay()
  const [key, setKey] = useState(0)
  const { reading, tokens, asker, id, onAsk, onOpen } = props
  const known = Math.min(key, tokens.length - 1)
  const picker = (label: Said, value: number, onChange: (token: number) => void) => (
    <label>
      {say(label)}
      <input
        type="number"
        min={1}
        max={tokens.length}
        value={value + 1}
        onChange={event => {
          const token = Number(event.currentTarget.value) - 1
          if (Number.isInteger(token) && token >= 0 && token < tokens.length) onChange(token)
        }}
      />
      <span>{tokens[value]}</span>
    </label>
  )
  return (
    <div className="attention-pickers">
      {picker(words.query, asker, onAsk)}
      {picker(words.key, known, setKey)}
      <button type="button" onClick={() => onOpen(id, ...reading.place(asker, known))}>
        {say(words.open)}{' '}
        {reading.hidden(id, asker, known) ? say(words.hidden) : cellText(reading.pair(id, asker, known))}
      </button>
    </div>
  )
}
