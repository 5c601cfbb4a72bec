import { useLanguage, useSay, type Language, type Said } from '../../language'
import { useMenu } from '../parts/menu-context'
import { MenuSheet } from '../parts/MenuSheet'
import { textLanguage } from '../parts/text-language'
import type { Example, Examples } from './example'

const words = {
  examples: { en: 'Examples', zh: '例句' },
  suited: { en: 'For these weights', zh: '适合当前权重' },
} as const satisfies Record<string, Said>

const languages: Readonly<Record<Language, Said>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
}

/** What stands above examples for which other weights will be brought. */
const foreign = ({ en, zh }: Said): Said => ({ en: `${en}: brings other weights`, zh: `${zh}：会换用其他权重` })

/** Sentences to begin with, each with what to look for: those that the weights know, then the rest in the reader's own language first. */
export function ExampleMenu(props: {
  readonly examples: Examples
  readonly suited?: Examples | undefined
  readonly onExample: (example: Example) => void
}) {
  const say = useSay()
  const own = useLanguage()
  const order: readonly Language[] = own === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  const { examples, suited, onExample } = props
  const first = order.filter(language => (suited?.[language].length ?? 0) > 0)
  const list = (language: Language, listed: readonly Example[]) => (
    <ExampleList key={language} language={language} examples={listed} onExample={onExample} />
  )
  return (
    <MenuSheet label={words.examples}>
      {suited && first.length > 0 && (
        <section aria-label={say(words.suited)}>
          <p className="control-heading">{say(words.suited)}</p>
          {first.map(language => list(language, suited[language]))}
        </section>
      )}
      {order
        .filter(language => examples[language].length > 0)
        .map(language => {
          const title = say(suited ? foreign(languages[language]) : languages[language])
          return (
            <section key={language} aria-label={title}>
              <p className="control-heading">{title}</p>
              {list(language, examples[language])}
            </section>
          )
        })}
    </MenuSheet>
  )
}

/** Examples of one language, each a button. */
function ExampleList(props: {
  readonly language: Language
  readonly examples: readonly Example[]
  readonly onExample: (example: Example) => void
}) {
  const say = useSay()
  const { close } = useMenu()
  return (
    <ul className="control-plain-list">
      {props.examples.map(example => (
        <li key={example.id}>
          <button
            type="button"
            className="control-example"
            onClick={() => {
              close()
              props.onExample(example)
            }}
          >
            <bdi lang={textLanguage(props.language)}>{example.tokens?.join(' · ') ?? example.text}</bdi>
            <span className="control-note">{say(example.note)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
