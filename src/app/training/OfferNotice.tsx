import { useSay, type Said } from '../../figures/language'
import { takeOffer, useOffer } from './offer'

const said = {
  offer: {
    en: 'The link tells their recipe: open it and press “Start” to train them here.',
    zh: '链接里带着配方：打开后按“开始”，就能在这里重新训练。',
  },
  take: { en: 'Open the recipe', zh: '打开配方' },
} as const satisfies Readonly<Record<string, Said>>

/** The way back to weights that stayed in another browser; nothing where a link told of none. */
export function OfferNotice() {
  const { train, taken } = useOffer()
  const say = useSay()
  if (train === undefined || taken) return null
  return (
    <li>
      {say(said.offer)}{' '}
      <button type="button" className="control-button" onClick={takeOffer}>
        {say(said.take)}
      </button>
    </li>
  )
}
