import { useId, useRef, useState } from 'react'
import { useSay, type Language, type Said } from '../language'
import { Glyph } from './parts/Glyph'
import { Segments } from './parts/Segments'
import { Switch } from './parts/Switch'
import { useDismiss } from './parts/use-dismiss'
import type { Example, Examples } from './token-editor/example'
import { ExampleMenu } from './token-editor/ExampleMenu'
import { SentenceInput } from './token-editor/SentenceInput'
import type { TokenEdits } from './token-editor/token-edits'
import { TokenChips } from './token-editor/TokenChips'

export type { Example, Examples } from './token-editor/example'
export type { TokenEdits } from './token-editor/token-edits'

/** How a sentence is cut. */
export type CutMode = 'word' | 'character'

const words = {
  editor: { en: 'Sentence and tokens', zh: '句子与词元' },
  tokens: { en: 'Tokens', zh: '词元' },
  cut: { en: 'Cut into', zh: '切分为' },
  word: { en: 'words', zh: '词' },
  character: { en: 'characters', zh: '字符' },
  punctuation: { en: 'Keep punctuation', zh: '保留标点' },
  pieces: {
    en: 'Here a token is a word or a character. Models in use mostly cut words into smaller pieces.',
    zh: '这里的词元是一个词或一个字符。实际使用的模型多半把词切成更小的片段。',
  },
} as const satisfies Record<string, Said>

const modes = [
  { value: 'word', label: words.word },
  { value: 'character', label: words.character },
] as const

/**
 * A sentence and the tokens it is cut into. The compact form is one line with a button that opens the tokens as a sheet over the page.
 */
export function TokenEditor(props: {
  readonly text: string
  readonly tokens: readonly string[]
  /** The language the sentence is written in, which need not be the reader's. */
  readonly language: Language
  readonly mode: CutMode
  readonly punctuation: 'keep' | 'drop'
  readonly examples: Examples
  /** Examples that suit what reads them, where it does not read every one; the others then say so. */
  readonly suited?: Examples | undefined
  readonly edits: TokenEdits
  /** What the reader has to know: a limit that was met, tokens that were dropped, nothing to read. */
  readonly message?: Said
  readonly compact?: boolean
  readonly onExample: (example: Example) => void
  readonly onText: (text: string) => void
  readonly onTokens: (tokens: readonly string[]) => void
  readonly onMode: (mode: CutMode) => void
  readonly onPunctuation: (punctuation: 'keep' | 'drop') => void
}) {
  const say = useSay()
  const id = useId()
  const [opened, setOpened] = useState(false)
  const { tokens, language, compact = false, onText, onTokens } = props
  const open = opened || !compact
  const root = useRef<HTMLElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useDismiss(root, compact && opened, how => {
    setOpened(false)
    if (how === 'escape') opener.current?.focus()
  })

  return (
    <section
      className="control-token-editor"
      ref={root}
      data-compact={compact || undefined}
      aria-label={say(words.editor)}
    >
      <div className="control-sentence-row">
        <SentenceInput
          text={props.text}
          language={language}
          describedBy={`${id}-message`}
          labelHidden={compact}
          onText={onText}
        />
        <ExampleMenu examples={props.examples} suited={props.suited} onExample={props.onExample} />
        {compact ? (
          <button
            type="button"
            className="control-button"
            ref={opener}
            aria-expanded={open}
            aria-controls={`${id}-tokens`}
            onClick={() => setOpened(!opened)}
          >
            <span>{say(words.tokens)}</span>
            <span className="control-badge">{tokens.length}</span>
            <Glyph name="down" />
          </button>
        ) : null}
      </div>
      <p id={`${id}-message`} className="control-message" role="status">
        {props.message ? say(props.message) : ''}
      </p>
      <div id={`${id}-tokens`} className="control-token-sheet" hidden={!open}>
        {open ? (
          <>
            <TokenChips tokens={tokens} language={language} edits={props.edits} onTokens={onTokens} />
            <div className="control-row control-row-wide">
              <Segments label={words.cut} segments={modes} value={props.mode} onChange={props.onMode} />
              <Switch
                label={words.punctuation}
                on={props.punctuation === 'keep'}
                onChange={on => props.onPunctuation(on ? 'keep' : 'drop')}
              />
            </div>
            <p className="control-note">{say(words.pieces)}</p>
          </>
        ) : null}
      </div>
    </section>
  )
}
