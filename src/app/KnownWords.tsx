import { useState, type ReactNode } from 'react'
import { useMenu } from '../figures/controls/parts/menu-context'
import { MenuSheet } from '../figures/controls/parts/MenuSheet'
import { Picker } from '../figures/controls/parts/Picker'
import { WordToolbar } from '../figures/controls/WordToolbar'
import { useSay, type Said } from '../figures/language'
import { knownWords, type Trained } from '../recipe'
import { instead } from './unknown-words'

/** From so many words on one looks for a word by its letters. */
const MANY = 120

const said = {
  replace: { en: 'Instead of', zh: '换掉' },
  find: { en: 'Find a word', zh: '查找' },
} as const satisfies Readonly<Record<string, Said>>

const known = (units: Said): Said => ({ en: `Known ${units.en}`, zh: '认识哪些' })

const further = (count: number): Said => ({
  en: `${count} more: type some letters above.`,
  zh: `还有 ${count} 个：在上面输入几个字母来查找。`,
})

const order = new Intl.Collator('zh-Hans')

/** Every word that trained weights know, folded away; the one that is pressed takes the place of an unknown one. */
export function KnownWords(props: {
  readonly trained: Trained
  readonly unknown: readonly string[]
  readonly units: Said
  readonly onReplace: (word: string, by: string) => void
}) {
  const { trained, unknown, units, onReplace } = props
  return (
    <MenuSheet label={known(units)}>
      <Unfolded>
        <Choice words={knownWords(trained)} unknown={unknown} onReplace={onReplace} />
      </Unfolded>
    </MenuSheet>
  )
}

/** Thousands of words are drawn only for someone who has unfolded them, and afresh each time. */
const Unfolded = ({ children }: { readonly children: ReactNode }) => useMenu().open && children

function Choice(props: {
  readonly words: readonly string[]
  readonly unknown: readonly string[]
  readonly onReplace: (word: string, by: string) => void
}) {
  const say = useSay()
  const [picked, setPicked] = useState('')
  const [letters, setLetters] = useState('')
  const { close } = useMenu()
  const { words, unknown, onReplace } = props
  const word = unknown.includes(picked) ? picked : (unknown[0] ?? '')
  const found = words.filter(known => known.toLowerCase().startsWith(letters.trim().toLowerCase())).sort(order.compare)
  const shown = found.slice(0, MANY)
  return (
    <div className="known-words">
      {unknown.length > 1 ? (
        <Picker
          label={said.replace}
          options={unknown.map(value => ({ value, label: { en: value, zh: value } }))}
          value={word}
          onChange={setPicked}
        />
      ) : (
        <p className="control-heading">{say(instead(word))}</p>
      )}
      {words.length > MANY && (
        <input
          className="control-text"
          type="search"
          aria-label={say(said.find)}
          placeholder={say(said.find)}
          value={letters}
          onChange={event => setLetters(event.target.value)}
        />
      )}
      <WordToolbar
        label={instead(word)}
        words={shown}
        onWord={by => {
          close()
          onReplace(word, by)
        }}
      />
      {found.length > shown.length && (
        <p className="control-note" role="status">
          {say(further(found.length - shown.length))}
        </p>
      )}
    </div>
  )
}
