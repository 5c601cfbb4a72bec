import type { KeyboardEvent } from 'react'
import type { Role } from '../trace/role'
import { sameNumber, scalarText } from './geometry/number-text'
import { scaleStep, type Domain } from './geometry/value-scale'
import { useSay, type Said } from './language'
import type { FigureState } from './matrix/props'

/** One number on its own, as large as it deserves. */
export interface BoxedValueProps {
  readonly id: string
  /** The accessible name: "forget gate, unit 3". */
  readonly label: string
  /** What stands above the box, usually the letter. */
  readonly symbol?: string | undefined
  readonly value: number
  /** The number without pins; printed as "was" where it differs. */
  readonly ghost?: number | undefined
  readonly x: number
  readonly y: number
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly scale: Domain
  readonly role: Role
  readonly state: FigureState
  readonly pinned?: boolean | undefined
  readonly onOpen?: (() => void) | undefined
}

/** A scalar with four decimals in a box that is filled like a cell. */
export function BoxedValue(props: BoxedValueProps) {
  const { width = 88, height = 40, onOpen } = props
  const say = useSay()
  const was = wasSaid(props)
  const pending = props.state === 'pending'
  const { ramp, index } = scaleStep(props.value, props.scale)
  const name = `${props.label}: ${pending ? '…' : scalarText(props.value)}${was ? ` (${say(was)})` : ''}`
  return (
    <g
      className="boxed-value"
      transform={`translate(${props.x} ${props.y})`}
      data-value={props.id}
      data-role={props.role}
      data-state={props.state}
      aria-label={name}
      {...(onOpen ? buttonProps(onOpen) : { role: 'img' })}
    >
      <rect className="boxed-halo" width={width} height={height} rx="4" />
      <rect
        className="boxed-box"
        width={width}
        height={height}
        rx="4"
        style={pending ? undefined : { fill: `var(--${ramp}-${index})` }}
      />
      {pending ? null : (
        <text
          className="boxed-number"
          x={width / 2}
          y={height / 2}
          dy=".36em"
          textAnchor="middle"
          fontSize={height * 0.45}
          style={{ fill: `var(--${ramp}-ink-${index})` }}
          aria-hidden="true"
        >
          {scalarText(props.value)}
        </text>
      )}
      {props.symbol === undefined ? null : (
        <text className="boxed-symbol" x={width / 2} y={-8} textAnchor="middle" aria-hidden="true">
          {props.symbol}
        </text>
      )}
      {was ? (
        <text className="boxed-was" x={width / 2} y={height + 20} textAnchor="middle" aria-hidden="true">
          {say(was)}
        </text>
      ) : null}
      {props.pinned ? <path className="mark-pin" d={`M${width - 10},0h10v10Z`} /> : null}
      <rect className="boxed-ring" x={-3} y={-3} width={width + 6} height={height + 6} rx="6" />
    </g>
  )
}

function wasSaid({ value, ghost }: BoxedValueProps): Said | undefined {
  if (ghost === undefined || sameNumber(ghost, value)) return undefined
  return { en: `was ${scalarText(ghost)}`, zh: `原为 ${scalarText(ghost)}` }
}

function buttonProps(onOpen: () => void) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    onOpen()
  }
  return { role: 'button', tabIndex: 0, onClick: onOpen, onKeyDown }
}
