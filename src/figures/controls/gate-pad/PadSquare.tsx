import type { PointerEvent } from 'react'
import { scalarText } from '../../geometry/number-text'
import { useSay, type Said } from '../../language'
import { offsetOf, padKey, placeUnder, type Place } from './pad'
import { PadDots, PadGrid } from './PadDrawing'

const SIDE = 240
const MARGIN = 12

const words = {
  pad: { en: 'pad for two gates', zh: '双门控制板' },
} as const satisfies Record<string, Said>

/** The square itself, answering to pointer and keys. */
export function PadSquare(props: {
  readonly xLabel: Said
  readonly yLabel: Said
  readonly x: number | undefined
  readonly y: number | undefined
  readonly live: Place
  readonly onChange: (x: number | undefined, y: number | undefined) => void
  readonly onRelease: () => void
}) {
  const say = useSay()
  const { x, y, live, onChange, onRelease } = props
  const held = x !== undefined || y !== undefined
  const place: Place = { x: x ?? live.x, y: y ?? live.y }
  const at = (p: Place) => ({ left: offsetOf(p.x, SIDE, MARGIN), top: offsetOf(p.y, SIDE, MARGIN, true) })
  const drawing = { side: SIDE, margin: MARGIN, live: at(live), held: held ? at(place) : undefined }
  const text = `${say(props.xLabel)} ${scalarText(place.x)}, ${say(props.yLabel)} ${scalarText(place.y)}`

  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = SIDE / box.width
    const under = placeUnder((event.clientX - box.left) * scale, (event.clientY - box.top) * scale, SIDE, MARGIN)
    if (under.x !== x || under.y !== y) onChange(under.x, under.y)
  }

  return (
    <div className="control-pad-plate">
      <svg
        className="control-pad"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        role="slider"
        tabIndex={0}
        aria-label={`${say(props.xLabel)} × ${say(props.yLabel)}`}
        aria-roledescription={say(words.pad)}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={place.x}
        aria-valuetext={text}
        aria-keyshortcuts="Delete"
        onPointerDown={event => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          event.currentTarget.focus({ focusVisible: false })
          drag(event)
        }}
        onPointerMove={event => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event)
        }}
        onKeyDown={event => {
          const key = padKey(event.key, event.shiftKey, place)
          if (!key) return
          event.preventDefault()
          if (key.kind === 'release') onRelease()
          else if (key.kind === 'x') onChange(key.value, y)
          else onChange(x, key.value)
        }}
      >
        <PadGrid {...drawing} />
      </svg>
      <PadDots {...drawing} />
    </div>
  )
}
