import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Marks } from '../../src/figures/matrix/Marks'
import type { MatrixProps } from '../../src/figures/matrix/props'

const matrix = (size: number): MatrixProps => ({
  id: 'W',
  label: 'W',
  rows: 2,
  cols: 2,
  data: [1, -2, 3, -4],
  x: 0,
  y: 0,
  size,
  scale: 'signed',
  role: 'weight',
  shape: 'plain',
  state: 'done',
  numbers: false,
  interactive: true,
  lit: [[0, 1]],
  selected: [1, 1],
})

it.each([0.25, 1, 1.5, 2, 3, 24])('draws no ring of negative size around cells of %d px', size => {
  const html = renderToStaticMarkup(<Marks matrix={matrix(size)} focused={[0, 0]} />)
  const sizes = [...html.matchAll(/(?:width|height)="([^"]+)"/g)].map(([, text]) => Number(text))
  expect(html).toContain('focus-line')
  expect(sizes.length).toBeGreaterThanOrEqual(12)
  expect(sizes.filter(length => !(length >= 0))).toEqual([])
})
