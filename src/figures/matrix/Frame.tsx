import { outline } from './outline'
import type { MatrixProps } from './props'

type Framed = Pick<MatrixProps, 'shape' | 'rows' | 'cols' | 'size'>

/** The outline of a matrix and, behind it, the halo that shows that it is read or was just computed. */
export function Frame(props: Framed) {
  const { body, strokes, box } = outline(props.shape, props)
  return (
    <g aria-hidden="true">
      <path className="matrix-halo" d={body} />
      <path className="matrix-body" d={body} />
      <path className="matrix-outline" d={strokes} />
      {props.shape === 'learned' ? <Lock x={box.x + box.width} y={box.y} /> : null}
    </g>
  )
}

/** A padlock with its centre at (x, y): a parameter that only training moves. */
export function Lock({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="lock" transform={`translate(${x} ${y})`}>
      <circle className="lock-ground" r="8" />
      <path className="lock-bow" d="M-2.6,-0.5v-2a2.6,2.6 0 0 1 5.2,0v2" />
      <rect className="lock-case" x="-4" y="-0.8" width="8" height="5.8" rx="1" />
    </g>
  )
}
