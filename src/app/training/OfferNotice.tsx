import { useSay, type Said } from '../../figures/language'
import { takeOffer, useOffer } from './offer'

const said = {
  offer: { en: 'They can be trained here from the same recipe.', zh: '可以在这里用同样的配方重新训练。' },
  take: { en: 'Train them here', zh: '在这里训练' },
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
