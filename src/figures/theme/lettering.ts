import { createContext, useContext } from 'react'

/** How much larger letters are than on a desk: 1 there, more on a wall that is read from the back of a room. */
export const LetteringContext = createContext(1)

/** The lettering of the nearest `LetteringContext`. */
export const useLettering = (): number => useContext(LetteringContext)

/** Height of a drawing on a wall in which letters are as large as on a desk. */
const DESK_HEIGHT = 370

/** The lettering of a drawing of this height on a wall: its letters are the same part of every wall. */
export const wallLettering = (height: number): number => Math.max(1.15, height / DESK_HEIGHT)
