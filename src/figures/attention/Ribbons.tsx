import type { LaidRibbon } from './strengths'

/** The ribbons themselves, under everything that has a label. Hidden keys have none. */
export function Ribbons({ ribbons }: { readonly ribbons: readonly LaidRibbon[] }) {
  return (
    <g aria-hidden="true">
      {ribbons.map(({ ribbon, strength, thickness, key }) =>
        strength?.hidden ? null : (
          <g key={key ?? 'rest'} className="attention-ribbon" data-pending={strength === undefined || undefined}>
            <path className="attention-ribbon-edge" d={ribbon.path} strokeWidth={thickness.edge} />
            <path
              className="attention-ribbon-body"
              d={ribbon.path}
              strokeWidth={thickness.body}
              style={strength ? { stroke: strength.fill } : {}}
            />
          </g>
        ),
      )}
    </g>
  )
}
