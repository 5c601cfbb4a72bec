import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useSay, type Language, type Said } from '../../language'
import { textLanguage } from '../parts/text-language'
import { advance, begin, isWaiting, PAUSE, type SentenceEvent } from './sentence-entry'

const words = {
  sentence: { en: 'Sentence', zh: '句子' },
  hint: { en: 'Type a sentence', zh: '输入一句话' },
} as const satisfies Record<string, Said>

/** The box a sentence is typed into; hands the text on when Enter is pressed, on leaving, or after a short pause. */
export function SentenceInput(props: {
  readonly text: string
  readonly language: Language
  readonly describedBy: string
  readonly labelHidden: boolean
  readonly onText: (text: string) => void
}) {
  const say = useSay()
  const id = useId()
  const { text, onText } = props
  const [entry, setEntry] = useState(() => begin(text))
  const [seen, setSeen] = useState(text)
  if (seen !== text) {
    setSeen(text)
    setEntry(advance(entry, { kind: 'given', text }))
  }

  const send = (event: SentenceEvent) => {
    const next = advance(entry, event)
    setEntry(next)
    if (next.committed !== entry.committed) onText(next.committed)
  }
  const pause = useEffectEvent(() => send({ kind: 'pause' }))
  useEffect(() => {
    if (!isWaiting(entry)) return
    const timer = setTimeout(pause, PAUSE)
    return () => clearTimeout(timer)
  }, [entry])

  return (
    <div className="control-sentence">
      <label className={props.labelHidden ? 'control-hidden' : 'control-label'} htmlFor={id}>
        {say(words.sentence)}
      </label>
      <input
        id={id}
        className="control-text"
        type="text"
        dir="auto"
        lang={textLanguage(props.language)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="done"
        placeholder={say(words.hint)}
        aria-describedby={props.describedBy}
        value={entry.draft}
        onChange={event => send({ kind: 'type', text: event.target.value })}
        onCompositionStart={() => send({ kind: 'compose' })}
        onCompositionEnd={event => send({ kind: 'composed', text: event.currentTarget.value })}
        onBlur={() => send({ kind: 'leave' })}
        onKeyDown={event => {
          // The Enter that accepts a candidate of an input method belongs to the input method.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) send({ kind: 'enter' })
        }}
      />
    </div>
  )
}
