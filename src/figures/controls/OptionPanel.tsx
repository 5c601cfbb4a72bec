import { useSay, type Said } from '../language'
import { dividedAt, type OptionGroup } from './option-panel/option'
import { OptionControl, type PanelValue } from './option-panel/OptionControl'
import { Glyph } from './parts/Glyph'

export type { ChoiceOption, FlagOption, OptionGroup, PanelOption, RangeOption } from './option-panel/option'
export type { PanelValue } from './option-panel/OptionControl'

const words = {
  more: { en: 'More', zh: '更多' },
} as const satisfies Record<string, Said>

function Groups(props: {
  readonly groups: readonly OptionGroup[]
  readonly headed: boolean
  readonly onChange: (name: string, value: PanelValue) => void
}) {
  const say = useSay()
  return props.groups.map(group => (
    <div key={group.id} className="control-group" role="group" aria-label={say(group.title)}>
      {props.headed ? <h3 className="control-heading">{say(group.title)}</h3> : null}
      {group.options.map(option => (
        <OptionControl key={option.name} option={option} onChange={props.onChange} />
      ))}
    </div>
  ))
}

/** A form made from data: the first few options in sight, the others one press away. */
export function OptionPanel(props: {
  readonly groups: readonly OptionGroup[]
  /** How many options stand in sight. */
  readonly visible: number
  readonly onChange: (name: string, value: PanelValue) => void
}) {
  const say = useSay()
  const { first, rest } = dividedAt(props.groups, props.visible)
  // A single group needs no heading of its own: the form stands under one already.
  const headed = props.groups.length > 1
  const hidden = rest.reduce((sum, { options }) => sum + options.length, 0)
  return (
    <div className="control-options">
      <Groups groups={first} headed={headed} onChange={props.onChange} />
      {hidden > 0 ? (
        <details className="control-more">
          <summary className="control-button">
            <span>{say(words.more)}</span>
            <span className="control-badge">{hidden}</span>
            <Glyph name="down" />
          </summary>
          <div className="control-options">
            <Groups groups={rest} headed={headed} onChange={props.onChange} />
          </div>
        </details>
      ) : null}
    </div>
  )
}
