import type { Plate } from '../../drawing'
import { circuit } from './circuit'
import { sketch } from './sketch'

/** The long short-term memory: a belt below, gates above it, the state between the belt and the world. */
export const lstm: Plate = {
  states: [
    { key: 'h', band: 'upper', rail: false },
    { key: 'c', band: 'lower', rail: true },
  ],
  bus: true,
  sketch,
  circuit,
}
