import { useSay, type Said } from '../figures/language'
import { unknownTokens } from '../recipe'
import { set, useStore } from './store'
import { isOpen, useOffer, withdrawOffer } from './training/offer'
import { OfferNotice } from './training/OfferNotice'
import { UnknownWords } from './UnknownWords'
import { noticeWords, words } from './words'

const loading = (id: string): Said => ({ en: `Loading the weights “${id}” …`, zh: `正在加载权重“${id}”……` })

/** What is on its way, what could not be read of a link and which words are unknown, each in a sentence. */
export function Notices() {
  const notices = useStore(state => state.notices)
  const awaited = useStore(state => state.awaited)
  const unknown = useStore(({ ready, history }) => ready && unknownTokens(history.present).length > 0)
  const offer = useOffer()
  const offered = useStore(({ history }) => isOpen(offer, history.present))
  const say = useSay()
  const close = () => {
    set({ notices: [] })
    withdrawOffer()
  }
  if (notices.length === 0 && awaited === undefined && !unknown && !offered) return null
  return (
    <div className="notices" role="status">
      <ul>
        {awaited && <li className="quiet">{say(loading(awaited.id))}</li>}
        {notices.slice(0, 3).map(notice => (
          <li key={`${notice.key} ${notice.text}`}>{say('said' in notice ? notice.said : noticeWords(notice))}</li>
        ))}
        {offered && <OfferNotice />}
        {unknown && <UnknownWords />}
      </ul>
      {(notices.length > 0 || offered) && (
        <button type="button" className="control-button" onClick={close}>
          {say(words.close)}
        </button>
      )}
    </div>
  )
}
