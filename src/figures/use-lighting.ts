import { useCallback, useMemo, useState, type FocusEvent, type PointerEvent } from 'react'
import { provenance, type Run } from '../trace'
import type { Lit, LitCell } from './lit-rules'

const NONE: readonly LitCell[] = []

interface Handlers {
  readonly onPointerOver: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
}

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text)

/** The value or cell that the target of an event stands for. */
function pointedAt(target: EventTarget): Lit | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-value]') : null
  if (!mark) return undefined
  const { value: id = '', row: rowText, col: colText } = mark.dataset
  const row = numberIn(rowText)
  const col = numberIn(colText)
  return row === undefined || col === undefined ? { id } : { id, row, col }
}

const same = (a: Lit | undefined, b: Lit | undefined): boolean =>
  a?.id === b?.id && a?.row === b?.row && a?.col === b?.col

const sourcesOf = (run: Run, { id, row, col }: Lit): readonly LitCell[] =>
  row === undefined || col === undefined || !run.byId.has(id) ? NONE : provenance(run, id, row, col)

/** Follows pointer and focus over everything inside one container that carries a value, and knows where that came from. */
export function useLighting(run: Run): {
  readonly lit: Lit | undefined
  readonly cells: readonly LitCell[]
  readonly point: (lit: Lit | undefined) => void
  readonly handlers: Handlers
} {
  const [lit, setLit] = useState<Lit>()
  const point = useCallback((next: Lit | undefined) => setLit(now => (same(now, next) ? now : next)), [])
  const handlers = useMemo(
    (): Handlers => ({
      onPointerOver: event => point(pointedAt(event.target)),
      onPointerLeave: () => point(undefined),
      onFocus: event => point(pointedAt(event.target)),
      onBlur: () => point(undefined),
    }),
    [point],
  )
  const cells = useMemo(() => (lit ? sourcesOf(run, lit) : NONE), [run, lit])
  return { lit, cells, point, handlers }
}
