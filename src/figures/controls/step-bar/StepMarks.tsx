import type { Group } from './groups'
import type { Marks } from './marks'

/** The small print under the slider: a tick a step, a taller one between positions, the token of each position. */
export function StepMarks(props: {
  readonly marks: Marks
  readonly groups: readonly Group[]
  readonly index: number
  readonly language: string | undefined
  readonly nameOf: (group: Group) => string
}) {
  const { marks, groups, index } = props
  return (
    <div className="control-marks" data-named={marks.names.length > 0 || undefined} aria-hidden="true">
      <svg width="100%" height="12">
        <path className="control-marks-steps" d={marks.steps.map(x => `M${x.toFixed(1)} 2v4`).join('')} />
        <path className="control-marks-bounds" d={marks.bounds.map(x => `M${x.toFixed(1)} 0v12`).join('')} />
      </svg>
      {marks.names.map(({ group, centre, width }) => {
        const named = groups[group]
        if (!named) return null
        return (
          <span
            key={group}
            className="control-marks-name"
            data-current={(named.first <= index && index <= named.last) || undefined}
            style={{ insetInlineStart: centre - width / 2, inlineSize: width }}
            lang={named.time > 0 ? props.language : undefined}
          >
            {props.nameOf(named)}
          </span>
        )
      })}
    </div>
  )
}
