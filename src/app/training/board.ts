import type { Page } from './album'
import type { Frame } from './frame'
import type { Easel } from './world'

/** What a board asks of its run. */
interface Wishes {
  readonly frame: (page: Page) => Frame
  /** The page that is to be on show now. */
  readonly wanted: () => Page | undefined
  /** Told when the wanted page is on show. */
  readonly rested: () => void
}

/** Shows pages of one run one after the other, never a further one before the last has been drawn. */
export function createBoard(easel: Easel, { frame, wanted, rested }: Wishes) {
  let drawing = false
  let closed = false
  const draw = (page: Page): void => {
    if (drawing) return
    drawing = true
    const done = (): void => {
      drawing = false
      // A run that was begun meanwhile has a board of its own.
      if (closed) return
      const next = wanted()
      if (next && next !== page) draw(next)
      else rested()
    }
    easel.show(frame(page)).then(done, done)
  }
  return {
    draw,
    isDrawing: () => drawing,
    settle: easel.settle,
    close: () => {
      closed = true
    },
  }
}

/** Where the pages of one run are shown. */
export type Board = ReturnType<typeof createBoard>
