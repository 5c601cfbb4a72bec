import { useMemo, type ComponentPropsWithoutRef } from 'react'
import type { Run } from '../trace'
import { LitCellsContext, PointContext } from './lit-context'
import { litCells, litRules, type Lit, type LitCell } from './lit-rules'
import { useLighting } from './use-lighting'

export { useLighting } from './use-lighting'
export type { Lit, LitCell } from './lit-rules'

/** The one style rule that lights what is pointed at, and where it came from, in all figures at once. */
export function LitStyle({ lit, cells }: { readonly lit?: Lit; readonly cells: readonly LitCell[] }) {
  return <style>{litRules(lit, cells)}</style>
}

/** A container whose figures and formulas light one another. Its children are not rendered again as the pointer moves. */
export function Lighting({ run, children, ...container }: ComponentPropsWithoutRef<'div'> & { readonly run: Run }) {
  const { lit, cells, point, handlers } = useLighting(run)
  const byValue = useMemo(() => litCells(lit, cells), [lit, cells])
  return (
    <div {...container} {...handlers}>
      <LitStyle {...(lit ? { lit } : {})} cells={cells} />
      <PointContext value={point}>
        <LitCellsContext value={byValue}>{children}</LitCellsContext>
      </PointContext>
    </div>
  )
}
