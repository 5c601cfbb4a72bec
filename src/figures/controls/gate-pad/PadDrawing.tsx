import { offsetOf } from './pad'

const quarters = [0.25, 0.5, 0.75]

interface Frame {
  readonly side: number
  readonly margin: number
}

interface Dot {
  readonly left: number
  readonly top: number
}

interface Dots {
  readonly live: Dot
  readonly held: Dot | undefined
}

/** The ground of a pad: a square in quarters and, while a person holds the gates, the way from where the model puts them. */
export function PadGrid({ side, margin, live, held }: Frame & Dots) {
  return (
    <>
      <rect className="control-pad-square" x={margin} y={margin} width={side - 2 * margin} height={side - 2 * margin} />
      {quarters.map(share => {
        const at = offsetOf(share, side, margin)
        return (
          <path
            key={share}
            className="control-pad-line"
            d={`M${at} ${margin}V${side - margin}M${margin} ${at}H${side - margin}`}
          />
        )
      })}
      {held ? (
        <>
          <path className="control-pad-way" d={`M${live.left} ${live.top}L${held.left} ${held.top}`} />
          <path
            className="control-pad-cross"
            d={`M${held.left} ${side - margin}V${held.top}M${margin} ${held.top}H${held.left}`}
          />
        </>
      ) : null}
    </>
  )
}

/** A hollow dot where the model puts its gates, a filled one where a person holds them. */
export function PadDots({ side, live, held }: Frame & Dots) {
  return (
    <svg className="control-pad-dots" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <circle className="control-pad-live" cx={live.left} cy={live.top} r={held ? 5 : 8} />
      {held ? <circle className="control-pad-held" cx={held.left} cy={held.top} r={8} /> : null}
    </svg>
  )
}
