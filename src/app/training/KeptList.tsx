import { useEffect } from 'react'
import { useLanguage, useSay, type Language, type Said } from '../../figures/language'
import { choiceFrom } from './choice'
import { forget, isForgotten, readKeptFiles, restore, show, useKeptFiles } from './kept-files'
import { More } from './More'
import type { Named } from './shelf'
import { sizeText } from './storage-words'
import { DAYS_KEPT, MOST_KEPT } from './tidy'
import { runSaid } from './words'

const said = {
  show: { en: 'Show', zh: '显示' },
  forget: { en: 'Forget', zh: '忘掉' },
  restore: { en: 'Keep after all', zh: '还是保留' },
  limit: {
    en: `Of more than ${MOST_KEPT}, those that were not looked at for ${DAYS_KEPT} days are let go when new ones are kept; a downloaded file stays for good.`,
    zh: `超过 ${MOST_KEPT} 组时，保存新的一组会清掉 ${DAYS_KEPT} 天没有看过的；下载的文件不受影响。`,
  },
} as const satisfies Readonly<Record<string, Said>>

const totalSaid = (files: readonly Named[]): Said => {
  const size = sizeText(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  return { en: `Kept in this browser: ${files.length}, ${size}`, zh: `本浏览器已保存 ${files.length} 组，${size}` }
}

const titleOf = ({ train, hash }: Named): Said => {
  const choice = choiceFrom(train)
  return choice ? runSaid(choice) : { en: hash.slice(0, 8), zh: hash.slice(0, 8) }
}

const timeText = (at: number | undefined, language: Language): string =>
  at === undefined
    ? ''
    : `, ${new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })}`

/** The weights that were trained in this browser before, each with its size, to be shown again or forgotten. */
export function KeptList() {
  const say = useSay()
  const known = useKeptFiles()
  const { files, problem } = known
  useEffect(() => void readKeptFiles(), [])
  if (files.length === 0) return null
  const left = files.filter(({ hash }) => !isForgotten(known, hash))
  return (
    <More title={say(totalSaid(left))}>
      {problem && <p role="alert">{say(problem)}</p>}
      <ul className="training-files">
        {files.map(file => (
          <KeptRow key={file.hash} file={file} gone={isForgotten(known, file.hash)} />
        ))}
      </ul>
      <p className="control-note">{say(said.limit)}</p>
    </More>
  )
}

function KeptRow({ file, gone }: { readonly file: Named; readonly gone: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const title = say(titleOf(file))
  const button = (word: Said, act: (file: Named) => Promise<void>) => (
    <button
      type="button"
      className="control-button"
      aria-label={`${say(word)}: ${title}`}
      onClick={() => void act(file)}
    >
      {say(word)}
    </button>
  )
  return (
    <li data-gone={gone}>
      <p>{title}</p>
      <p className="control-note">
        {sizeText(file.bytes.length)}
        {timeText(file.at, language)}
      </p>
      <div className="training-row">
        {!gone && button(said.show, show)}
        {gone ? button(said.restore, restore) : button(said.forget, forget)}
      </div>
    </li>
  )
}
