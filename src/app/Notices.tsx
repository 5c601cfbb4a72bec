import { useSay } from '../figures/language'
import { set, useStore } from './store'
import { noticeWords, words } from './words'

/** What could not be read of a link, once, in a sentence. */
export function Notices() {
  const notices = useStore(state => state.notices)
  const say = useSay()
  if (notices.length === 0) return null
  return (
    <div className="notices" role="status">
      <ul>
        {notices.slice(0, 3).map(notice => (
          <li key={`${notice.key} ${notice.text}`}>{say(noticeWords(notice))}</li>
        ))}
      </ul>
      <button type="button" className="control-button" onClick={() => set({ notices: [] })}>
        {say(words.close)}
      </button>
    </div>
  )
}
