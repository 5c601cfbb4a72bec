import { fillsIn, type Domain } from '../geometry/value-scale'

/** What is painted: one pixel a cell, scaled up without smoothing. */
export interface Painting {
  readonly rows: number
  readonly cols: number
  readonly data: ArrayLike<number>
  readonly scale: Domain
  readonly masked?: ((row: number, col: number) => boolean) | undefined
}

/** The pixels of a matrix as RGBA bytes; masked cells stay transparent, so that the hatch beneath shows. */
export function pixels(
  { rows, cols, data, scale, masked }: Painting,
  fills: readonly string[],
): Uint8ClampedArray<ArrayBuffer> {
  const colours = fills.map(fill => Number.parseInt(fill.slice(1), 16))
  const fill = fillsIn(scale)
  const bytes = new Uint8ClampedArray(rows * cols * 4)
  for (let k = 0; k < rows * cols; k++) {
    if (masked?.(Math.floor(k / cols), k % cols)) continue
    const colour = colours[fill(data[k] ?? NaN)] ?? 0
    bytes[4 * k] = colour >> 16
    bytes[4 * k + 1] = (colour >> 8) & 255
    bytes[4 * k + 2] = colour & 255
    bytes[4 * k + 3] = 255
  }
  return bytes
}

let canvas: HTMLCanvasElement | undefined

/** The painting as a data URL; one canvas serves all images. */
export function paint(painting: Painting, fills: readonly string[]): string {
  canvas ??= document.createElement('canvas')
  canvas.width = painting.cols
  canvas.height = painting.rows
  const context = canvas.getContext('2d')
  if (!context) return ''
  context.putImageData(new ImageData(pixels(painting, fills), painting.cols, painting.rows), 0, 0)
  return canvas.toDataURL()
}
