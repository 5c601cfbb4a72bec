import Color from 'colorjs.io'

/** Eyes that the palette is measured for. */
export type Vision = 'normal' | 'deutan' | 'protan' | 'tritan'

type Row = readonly [number, number, number]

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB. */
const simulations: Readonly<Record<Vision, readonly Row[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A colour in D65 Lab as these eyes see it. */
export function seen(hex: string, vision: Vision): Color {
  const [red = 0, green = 0, blue = 0] = new Color(hex).to('srgb-linear').coords.map(Number)
  const [r = 0, g = 0, b = 0] = simulations[vision].map(([a, b2, c]) =>
    Math.min(1, Math.max(0, a * red + b2 * green + c * blue)),
  )
  // The library measures differences in D50 Lab; D65 coordinates under that name avoid a second adaptation.
  return new Color('lab', new Color('srgb-linear', [r, g, b]).to('lab-d65').coords)
}

/** CIEDE2000 between two colours for these eyes. */
export function difference(one: string, other: string, vision: Vision): number {
  return seen(one, vision).deltaE(seen(other, vision), '2000')
}

/** L* for these eyes. */
export function lightness(hex: string, vision: Vision): number {
  return Number(seen(hex, vision).coords[0])
}

/** WCAG 2 contrast ratio. */
export function contrast(text: string, ground: string): number {
  return new Color(text).contrast(ground, 'WCAG21')
}
