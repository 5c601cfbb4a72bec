import { resize } from './resize'

/** A line is set smaller rather than cut off, but never below `least` of its size; beyond that its box scrolls. */
export function scaleToFit(available: number, natural: number, least: number): number {
  if (natural <= 0 || available <= 0) return 1
  return Math.max(least, Math.min(1, available / natural))
}

/** The running behaviour. */
export interface Shrink {
  readonly update: () => void
  readonly destroy: () => void
}

/** Keeps the custom property `--shrink` of `box` at the scale at which `line`, its content, fits. */
export function shrink(box: HTMLElement, line: HTMLElement, least: number): Shrink {
  let scale = 1
  // Measured at full size: a line that fills its box is as wide as the box, however small its letters have become.
  const naturalWidth = (): number => {
    box.style.setProperty('--shrink', '1')
    const width = line.scrollWidth
    box.style.setProperty('--shrink', scale.toFixed(3))
    return width
  }
  const update = () => {
    const next = scaleToFit(box.clientWidth, naturalWidth(), least)
    if (Math.abs(next - scale) < 0.005) return
    scale = next
    box.style.setProperty('--shrink', next.toFixed(3))
  }
  const { destroy } = resize(box, update)
  return { update, destroy }
}
