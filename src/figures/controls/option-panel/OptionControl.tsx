import { useId } from 'react'
import { useSay } from '../../language'
import { NumberField } from '../number/NumberField'
import { Picker } from '../parts/Picker'
import { Segments } from '../parts/Segments'
import { Switch } from '../parts/Switch'
import { standsInOneRow, type PanelOption } from './option'

/** The value of an option. */
export type PanelValue = string | number | boolean

function Field({
  option,
  describedBy,
  onChange,
}: {
  readonly option: PanelOption
  readonly describedBy: string
  readonly onChange: (value: PanelValue) => void
}) {
  const { label } = option
  switch (option.kind) {
    case 'flag':
      return <Switch label={label} on={option.value} describedBy={describedBy} onChange={onChange} />
    case 'range':
      return (
        <NumberField
          label={label}
          value={option.value}
          bounds={{ min: option.min, max: option.max, step: option.step ?? 1 }}
          describedBy={describedBy}
          onChange={onChange}
        />
      )
    case 'choice':
      return standsInOneRow(option) ? (
        <Segments
          label={label}
          segments={option.choices}
          value={option.value}
          describedBy={describedBy}
          onChange={onChange}
        />
      ) : (
        <Picker
          label={label}
          options={option.choices}
          value={option.value}
          describedBy={describedBy}
          onChange={onChange}
        />
      )
  }
}

/** One option in the form that suits it, with its sentence of help. */
export function OptionControl(props: {
  readonly option: PanelOption
  readonly onChange: (name: string, value: PanelValue) => void
}) {
  const say = useSay()
  const id = useId()
  const { option, onChange } = props
  return (
    <div className="control-option">
      <Field option={option} describedBy={id} onChange={value => onChange(option.name, value)} />
      <p id={id} className="control-note">
        {option.help ? say(option.help) : ''}
      </p>
    </div>
  )
}
