import { createContext } from 'react'
import type { Lit, LitCell } from './lit-rules'

/** Points at something that is no element of its own, such as a cell of an image, or at nothing. */
export const PointContext = createContext<(lit: Lit | undefined) => void>(() => undefined)

/** The lit cells of each value. Only what has no elements for its cells reads them: everything else is lit by the style. */
export const LitCellsContext = createContext<ReadonlyMap<string, readonly LitCell[]>>(new Map())
