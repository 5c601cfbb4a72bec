import { useSay, type Said } from '../../language'

/** Something that is either on or off and takes effect at once. */
export function Switch(props: {
  readonly label: Said
  readonly on: boolean
  readonly describedBy?: string
  readonly onChange: (on: boolean) => void
}) {
  const say = useSay()
  return (
    <label className="control-switch">
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-describedby={props.describedBy}
        onChange={event => props.onChange(event.target.checked)}
      />
      <span className="control-switch-track" aria-hidden="true" />
      <span>{say(props.label)}</span>
    </label>
  )
}
