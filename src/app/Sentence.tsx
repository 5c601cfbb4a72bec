import { useState } from 'react'
import { TokenEditor } from '../figures/controls/TokenEditor'
import type { Said } from '../figures/language'
import { merge, remove, split } from '../text/edit'
import { language as languageOf } from '../text/language'
import { prepare } from '../text/prepare'
import type { TokenizeOptions } from '../text/tokenize'
import { cutOf } from '../recipe'
import { chooseExample } from './choose-example'
import { exampleLists } from './example-lists'
import { reread } from './reread'
import { spelled } from './spelled'
import { edit, useStore } from './store'

const EMPTY: Said = { en: 'Nothing to read yet.', zh: '还没有可读的内容。' }

const trimmed = (kept: number, dropped: number): Said => ({
  en: `The first ${kept} tokens are read; at least ${dropped} more are left out.`,
  zh: `只读前 ${kept} 个词，至少还有 ${dropped} 个未读。`,
})

/** A text as it was typed, the tokens it was cut into, and what the reader has to know about that. */
interface Reading {
  readonly text: string
  readonly tokens: readonly string[]
  readonly message?: Said
}

function readingOf(text: string, options: TokenizeOptions): Reading {
  const prepared = prepare(text, options)
  if (prepared.kind === 'empty') return { text, tokens: [], message: EMPTY }
  const { tokens, dropped, unread } = prepared
  return { text, tokens, ...(dropped + unread > 0 ? { message: trimmed(tokens.length, dropped + unread) } : {}) }
}

/**
 * Where a sentence is typed and cut into tokens. The recipe keeps the tokens; the text as it was typed stays beside them
 * for as long as they are on screen, so that another cut finds the spaces and the punctuation again.
 */
export function Sentence() {
  const tokens = useStore(state => state.history.present.tokens)
  const weights = useStore(state => state.history.present.weights)
  const [chosenMode, setMode] = useState<'word' | 'character'>()
  const [chosenPunctuation, setPunctuation] = useState<'keep' | 'drop'>()
  const usual = cutOf(weights)
  const mode = chosenMode ?? usual.mode
  const punctuation = chosenPunctuation ?? usual.punctuation
  const [reading, setReading] = useState<Reading>()
  const typed = reading?.tokens === tokens ? reading : undefined
  const text = typed?.text ?? spelled(tokens, mode)
  const put = (next: readonly string[]) => edit(recipe => reread(recipe, next))
  const read = (from: string, cut = mode, marks = punctuation) => {
    const next = readingOf(from, { mode: cut, punctuation: marks })
    setReading(next)
    put(next.tokens)
  }
  return (
    <TokenEditor
      tokens={tokens}
      mode={mode}
      punctuation={punctuation}
      text={text}
      {...exampleLists(weights)}
      language={languageOf(tokens)}
      {...(typed?.message ? { message: typed.message } : {})}
      onExample={example => {
        // An example is cut as its note and its weights want it, however another sentence was cut before.
        setMode(undefined)
        setPunctuation(undefined)
        void chooseExample(example).then(next => next && setReading({ text: example.text, tokens: next }))
      }}
      onText={from => read(from)}
      onTokens={put}
      onMode={next => {
        setMode(next)
        read(text, next)
      }}
      onPunctuation={next => {
        setPunctuation(next)
        read(text, mode, next)
      }}
      edits={{ merge: (list, index) => merge(list, index, mode === 'character' ? '' : undefined), split, remove }}
      compact
    />
  )
}
