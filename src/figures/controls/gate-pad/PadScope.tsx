import { useSay, type Said } from '../../language'
import { Picker } from '../parts/Picker'
import { Segments } from '../parts/Segments'

const words = {
  scopes: { en: 'What is held', zh: '固定范围' },
  unit: { en: 'Unit', zh: '单元' },
  all: { en: 'all units', zh: '全部单元' },
  scope: { en: 'Where', zh: '范围' },
} as const satisfies Record<string, Said>

const scopes = [
  { value: 'here', label: { en: 'this word', zh: '这个词' } },
  { value: 'everywhere', label: { en: 'every word', zh: '每个词' } },
] as const

/** Which units, and at which words, a pad takes hold of. */
export interface PadScopeProps {
  readonly unit: number | 'all'
  readonly units: number
  readonly scope: 'here' | 'everywhere'
  readonly onUnit: (unit: number | 'all') => void
  readonly onScope: (scope: 'here' | 'everywhere') => void
}

/** Chooses what the pad holds. Units are counted from 1. */
export function PadScope(props: PadScopeProps) {
  const say = useSay()
  const units = Array.from({ length: props.units }, (_, k) => ({
    value: String(k + 1),
    label: { en: `unit ${k + 1}`, zh: `单元 ${k + 1}` },
  }))
  return (
    <div className="control-pad-scope" role="group" aria-label={say(words.scopes)}>
      {props.units > 1 ? (
        <Picker
          label={words.unit}
          labelHidden
          options={[{ value: 'all', label: words.all }, ...units]}
          value={String(props.unit)}
          onChange={value => props.onUnit(value === 'all' ? 'all' : Number(value))}
        />
      ) : null}
      <Segments label={words.scope} labelHidden segments={scopes} value={props.scope} onChange={props.onScope} />
    </div>
  )
}
