import { transferred, type Command, type Message } from './protocol'
import type { Beat } from './run'
import { session } from './session'

/** What the entry needs of a worker's global scope, or of one end of a message channel. */
export interface Port {
  postMessage(message: Message, transfer: readonly ArrayBuffer[]): void
  onmessage: ((event: { readonly data: Command }) => void) | null
}

const TENTH_OF_A_SECOND = 100

/** A message to oneself waits behind the commands that have arrived, and unlike a timer it is not slowed down. */
export function beatOf({ port1, port2 }: MessageChannel): Beat {
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return {
    soon: back => {
      waiting.push(back)
      port2.postMessage(undefined)
    },
    often: back => {
      const timer = setInterval(back, TENTH_OF_A_SECOND)
      return () => clearInterval(timer)
    },
  }
}

/** Trains for whoever is at the other end of a port. */
export function serve(port: Port, beat: Beat): void {
  const hear = session(message => port.postMessage(message, transferred(message)), beat)
  port.onmessage = ({ data }) => hear(data)
}
