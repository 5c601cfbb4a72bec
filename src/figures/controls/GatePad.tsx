import { useId, type ReactNode } from 'react'
import { scalarText } from '../geometry/number-text'
import { useSay, type Said } from '../language'
import type { Corner } from './gate-pad/corner'
import { CornerButtons } from './gate-pad/CornerButtons'
import { CornerNotes } from './gate-pad/CornerNotes'
import { STEP } from './gate-pad/pad'
import { PadLegend } from './gate-pad/PadLegend'
import { PadScope, type PadScopeProps } from './gate-pad/PadScope'
import { PadSquare } from './gate-pad/PadSquare'
import { NumberField } from './number/NumberField'

export type { Corner } from './gate-pad/corner'

const bounds = { min: 0, max: 1, step: STEP }

/** What a pad for two gates is given. */
export interface GatePadProps extends PadScopeProps {
  readonly xLabel: Said
  readonly yLabel: Said
  /** The share a person holds the gate at; undefined while the model computes it. */
  readonly x: number | undefined
  readonly y: number | undefined
  /** The mean the model computes. */
  readonly liveX: number
  readonly liveY: number
  /** Why x has no say at present; absent while it has one. */
  readonly xMoot?: Said
  /** The field of a third gate, which the square leaves out. */
  readonly beside?: ReactNode
  readonly corners: readonly Corner[]
  readonly onChange: (x: number | undefined, y: number | undefined) => void
  readonly onCorner: (corner: Corner) => void
  readonly onRelease: () => void
}

/** Two gates under one finger: a square with named corners, and two sliders with boxes that do the same. */
export function GatePad(props: GatePadProps) {
  const say = useSay()
  const { x, y, liveX, liveY, xLabel, yLabel, xMoot, corners, onChange, onRelease, onCorner } = props
  const mootId = useId()
  const axes = [
    { key: 'x', label: xLabel, value: x, live: liveX, change: (value: number) => onChange(value, y) },
    { key: 'y', label: yLabel, value: y, live: liveY, change: (value: number) => onChange(x, value) },
  ]

  return (
    <section className="control-gate-pad" aria-label={`${say(xLabel)} × ${say(yLabel)}`}>
      <div className="control-pad-layout">
        <div className="control-pad-frame">
          <div className="control-pad-rule control-pad-rule-y" aria-hidden="true">
            <span>1</span>
            <span className="control-pad-axis">{say(yLabel)} →</span>
            <span>0</span>
          </div>
          <PadSquare
            xLabel={xLabel}
            yLabel={yLabel}
            x={x}
            y={y}
            live={{ x: liveX, y: liveY }}
            onChange={onChange}
            onRelease={onRelease}
          />
          <CornerButtons corners={corners} x={x} y={y} onCorner={onCorner} />
          <PadLegend held={x !== undefined || y !== undefined} onRelease={onRelease} />
          <div className="control-pad-rule control-pad-rule-x" aria-hidden="true">
            <span>0</span>
            <span className="control-pad-axis">{say(xLabel)} →</span>
            <span>1</span>
          </div>
          <CornerNotes corners={corners} held={x === undefined || y === undefined ? undefined : { x, y }} />
        </div>
        <div className="control-pad-side" data-moot={xMoot ? 'x' : undefined}>
          {axes.map(({ key, label, value, live, change }) => (
            <NumberField
              key={key}
              label={label}
              value={value ?? live}
              bounds={bounds}
              ghost={live}
              hollow={value === undefined}
              valueText={`${say(label)} ${scalarText(value ?? live)}`}
              {...(key === 'x' && xMoot ? { describedBy: mootId } : {})}
              onChange={change}
              onRelease={onRelease}
            />
          ))}
          {props.beside}
          {xMoot && (
            <p className="control-note" id={mootId}>
              {say(xMoot)}
            </p>
          )}
          <PadScope
            unit={props.unit}
            units={props.units}
            scope={props.scope}
            onUnit={props.onUnit}
            onScope={props.onScope}
          />
        </div>
      </div>
    </section>
  )
}
