import { Switch } from '../figures/controls/parts/Switch'
import type { Said } from '../figures/language'
import { models } from '../models'
import { zoomTo } from './moves'
import { setView, useStore } from './store'
import { useLesson } from './use-lesson'

const FOLDED: Said = { en: 'Fold into one cell with a loop', zh: '折叠成一个带环的网络' }

const MARKED: Readonly<Record<'state' | 'both', Said>> = {
  state: { en: 'Mark output and h_n (PyTorch)', zh: '标出 output 与 h_n（PyTorch）' },
  both: { en: 'Mark output, h_n and c_n (PyTorch)', zh: '标出 output、h_n 与 c_n（PyTorch）' },
}

/** How the chain of a recurrent model is drawn: with a loop, or with marks, which stand at positions. Both can be seen on the sentence as a whole alone. */
export function ChainSwitches() {
  const { recipe } = useLesson()
  const { folded, marked } = useStore(state => state.view)
  if (models[recipe.model].kind !== 'recurrent' || recipe.tokens.length === 0) return null
  const put = (view: { readonly folded?: boolean; readonly marked?: boolean }) => {
    setView(view)
    zoomTo('overview')
  }
  return (
    <div className="control-options chain-switches">
      <Switch
        label={FOLDED}
        on={folded}
        onChange={on => put(on ? { folded: true, marked: false } : { folded: false })}
      />
      <Switch
        label={MARKED[recipe.model === 'lstm' ? 'both' : 'state']}
        on={marked}
        onChange={on => put(on ? { marked: true, folded: false } : { marked: false })}
      />
    </div>
  )
}
