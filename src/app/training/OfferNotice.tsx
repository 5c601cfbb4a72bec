import { useSay, type Said } from '../../figures/language'
import { takeOffer } from './offer'

const said = {
  offer: {
    en: 'The link tells the recipe of trained weights that are not here: open it and press “Start” to train them.',
    zh: '链接里带着一组训练好的权重的配方，权重本身不在这里：打开配方后按“开始”，就能重新训练。',
  },
  take: { en: 'Open the recipe', zh: '打开配方' },
} as const satisfies Readonly<Record<string, Said>>

/** The way back to weights that stayed in another browser; shown while a link’s offer stands. */
export function OfferNotice() {
  const say = useSay()
  return (
    <li>
      {say(said.offer)}{' '}
      <button type="button" className="control-button" onClick={takeOffer}>
        {say(said.take)}
      </button>
    </li>
  )
}
