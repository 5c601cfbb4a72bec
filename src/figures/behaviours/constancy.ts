import { moveBetween, type Move, type Place } from './moves'
import { survey } from './survey'

/** Object constancy: what stays on the page moves to its new place instead of vanishing and appearing. */
export interface Constancy {
  /** Notes where every value stands; call it while the old picture is still there. */
  before(): void
  /** Plays every surviving value from its old place and fades everything else in. Still pictures stay still. */
  after(): void
  destroy(): void
}

const ZOOM_TIME = 600

/** Scaling is about the centre. An SVG mark turns about the origin of its picture, so its own centre has to be named. */
function startOf(mark: Element, { dx, dy, scale }: Move): string {
  if (!(mark instanceof SVGGraphicsElement)) return `translate(${dx}px, ${dy}px) scale(${scale})`
  const { x, y, width, height } = mark.getBBox()
  const [cx, cy] = [x + width / 2, y + height / 2]
  return `translate(${dx + cx}px, ${dy + cy}px) scale(${scale}) translate(${-cx}px, ${-cy}px)`
}

/** Scenery waits until what moves has nearly arrived, so that nothing passes over a name. */
const ARRIVAL = [
  { opacity: 0, offset: 0 },
  { opacity: 0, offset: 0.6 },
  { opacity: 1, offset: 1 },
]

const isStill = (node: Element): boolean => node.closest(`[data-motion="reduced"]`) !== null

/** Watches the values drawn inside `node` over a change of picture. A second change interrupts the first where it is. */
export function constancy(node: Element): Constancy {
  let places: ReadonlyMap<string, Place> = new Map()
  let playing: Animation[] = []
  const stop = () => {
    for (const animation of playing) animation.cancel()
    playing = []
  }
  return {
    before() {
      places = new Map([...survey(node).marks].map(([id, { place }]) => [id, place]))
      stop()
    },
    after() {
      stop()
      if (places.size === 0 || isStill(node)) return
      const { marks, scenery } = survey(node)
      const speed = Number(getComputedStyle(node).getPropertyValue('--speed')) || 1
      const timing = { duration: ZOOM_TIME * speed, easing: 'ease-in-out' }
      for (const [id, { element, place, inside }] of marks) {
        if (inside) continue
        const old = places.get(id)
        const move = old && moveBetween(old, place)
        if (move) {
          const frames = { transform: [startOf(element, move), startOf(element, { dx: 0, dy: 0, scale: 1 })] }
          playing.push(element.animate(frames, { ...timing, composite: 'add' }))
        } else if (!old) playing.push(element.animate(ARRIVAL, timing))
      }
      if (playing.length) playing.push(...scenery.map(piece => piece.animate(ARRIVAL, timing)))
    },
    destroy: stop,
  }
}
