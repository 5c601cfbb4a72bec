import { useId } from 'react'
import { useSay, type Said } from '../../language'

/** One of the few answers that can be seen side by side. */
export interface Segment<V extends string> {
  readonly value: V
  readonly label: Said
}

/** A radio group whose answers stand in one row; native radios underneath, so arrows move and choose. */
export function Segments<V extends string>(props: {
  readonly label: Said
  readonly segments: readonly Segment<V>[]
  readonly value: V
  readonly labelHidden?: boolean
  readonly describedBy?: string
  readonly onChange: (value: V) => void
}) {
  const say = useSay()
  const name = useId()
  return (
    <fieldset className="control-segments" aria-describedby={props.describedBy}>
      <legend className={props.labelHidden ? 'control-hidden' : 'control-label'}>{say(props.label)}</legend>
      <div className="control-segments-row">
        {props.segments.map(({ value, label }) => (
          <label key={value} className="control-segment">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{say(label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
