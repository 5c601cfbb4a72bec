import { useRef, useState } from 'react'
import { useSay, type Said } from '../language'
import { chipKey, chosenOf } from './token-editor/chip-keys'

/** Many words to press, in the room of a paragraph: one stop for Tab, and arrow keys from word to word. */
export function WordToolbar(props: {
  readonly label: Said
  readonly words: readonly string[]
  readonly onWord: (word: string) => void
}) {
  const say = useSay()
  const [wanted, setWanted] = useState(0)
  const buttons = useRef(new Map<number, HTMLButtonElement>())
  const { words, onWord } = props
  const chosen = chosenOf(wanted, words.length)
  return (
    <div className="control-words" role="toolbar" aria-label={say(props.label)}>
      {words.map((word, k) => (
        <button
          key={word}
          type="button"
          className="control-word"
          tabIndex={k === chosen ? 0 : -1}
          ref={node => {
            if (node) buttons.current.set(k, node)
            else buttons.current.delete(k)
          }}
          onFocus={() => setWanted(k)}
          onKeyDown={event => {
            const key = chipKey(event.key, k, words.length)
            if (key?.kind !== 'move') return
            event.preventDefault()
            buttons.current.get(key.to)?.focus()
          }}
          onClick={() => onWord(word)}
        >
          <bdi>{word}</bdi>
        </button>
      ))}
    </div>
  )
}
