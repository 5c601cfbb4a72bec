import { useId } from 'react'
import { useSay, type Said } from '../../language'
import { Glyph } from './Glyph'

/** One line of a menu. */
export interface PickerOption {
  readonly value: string
  readonly label: Said
}

/** A native menu with its label; for answers too many or too long to stand side by side. */
export function Picker(props: {
  readonly label: Said
  readonly options: readonly PickerOption[]
  readonly value: string
  readonly labelHidden?: boolean
  readonly describedBy?: string
  readonly onChange: (value: string) => void
}) {
  const say = useSay()
  const id = useId()
  return (
    <div className="control-picker">
      <label className={props.labelHidden ? 'control-hidden' : 'control-label'} htmlFor={id}>
        {say(props.label)}
      </label>
      <span className="control-select">
        <select
          id={id}
          value={props.value}
          aria-describedby={props.describedBy}
          onChange={event => props.onChange(event.target.value)}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
        <Glyph name="down" />
      </span>
    </div>
  )
}
