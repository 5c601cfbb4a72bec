import { useRef, useState } from 'react'
import { useLanguage, useSay, type Language, type Said } from '../../language'
import { Glyph } from '../parts/Glyph'
import { textLanguage } from '../parts/text-language'
import type { Example, Examples } from './example'

const words = {
  examples: { en: 'Examples', zh: '例句' },
} as const satisfies Record<string, Said>

const languages: Readonly<Record<Language, Said>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
}

/** Sentences to begin with, each with what to look for; the reader's own language comes first. */
export function ExampleMenu(props: { readonly examples: Examples; readonly onExample: (example: Example) => void }) {
  const say = useSay()
  const own = useLanguage()
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    summary.current?.focus()
  }
  const order: readonly Language[] = own === 'zh' ? ['zh', 'en'] : ['en', 'zh']

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
          <span>{say(words.examples)}</span>
          <Glyph name="down" />
        </summary>
        <div className="control-menu-sheet" tabIndex={-1}>
          {order
            .filter(language => props.examples[language].length > 0)
            .map(language => (
              <section key={language} aria-label={say(languages[language])}>
                <p className="control-heading">{say(languages[language])}</p>
                <ul className="control-plain-list">
                  {props.examples[language].map(example => (
                    <li key={example.id}>
                      <button
                        type="button"
                        className="control-example"
                        onClick={() => {
                          close()
                          props.onExample(example)
                        }}
                      >
                        <bdi lang={textLanguage(language)}>{example.tokens?.join(' · ') ?? example.text}</bdi>
                        <span className="control-note">{say(example.note)}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </div>
      </details>
    </div>
  )
}
