import type { Checkpoint, Command, Message, TrainingRecipe, Weight } from '../../training'
import { upTo, withPage, type Page } from './album'
import { createBoard, type Board } from './board'
import { entryOf, followedSets, recipeOf, whole, type TrainingChoice } from './choice'
import type { Line } from './client'
import { frameOf, type Kept } from './frame'
import { withCheckpoint } from './good'
import { remedied } from './remedy'
import { isStored, untrained, type Training } from './known'
import { idle, reduce, type RunEvent, type Trouble } from './run-state'
import type { World } from './world'

/** What a run does as soon as it is ready. */
export type Then = 'walk' | 'step' | 'rest'

/** How long a stopped worker may be silent before it has handed over its scores and weights, in milliseconds. */
const PATIENCE = 6000

/** The one run of the page: hears its worker, and tells whoever listens what is known. */
export function createTraining(world: World, tell: (training: Training) => void) {
  let now = untrained
  let line: Line | undefined
  let board: Board | undefined
  let good: readonly Checkpoint[] = []
  /** Snapshots asked for and not yet heard. */
  let awaited = 0
  /** Whether steps were made that no snapshot shows yet. */
  let stale = false
  let forget: (() => void) | undefined

  const put = (part: Partial<Training>): void => {
    now = { ...now, ...part }
    tell(now)
  }
  const happen = (event: RunEvent): void => put({ run: reduce(now.run, event) })
  const ask = (command: Command): void => line?.post(command)
  const askSnapshot = (): void => {
    awaited++
    stale = false
    ask({ kind: 'snapshot' })
  }
  /** One snapshot at a time, none while the last one is being drawn: the page sets the pace. */
  const keepUp = (): void => {
    const free = awaited === 0 && !board?.isDrawing() && now.run.phase !== 'ending'
    if (stale && line && free && world.isSeen()) askSnapshot()
  }
  const hangUp = (): void => {
    line?.close()
    line = undefined
    awaited = 0
    stale = false
    forget?.()
    forget = undefined
  }

  /** Whether the drawing is to show the newest weights. */
  const follows = (): boolean => now.turned === undefined && now.run.phase !== 'ending' && now.kept === undefined
  /** Keeps the last page of a run that makes no further step. */
  const finish = async (): Promise<void> => {
    hangUp()
    const { run, pages } = now
    const own = board
    const last = pages.at(-1)
    if (!run.choice || !run.recipe || !last || last.step === 0) return happen({ kind: 'ended', step: last?.step ?? 0 })
    const kept = await world.keep(run.choice, run.recipe, frameOf(last, now.run.scores)).catch(String)
    if (board === own) return over(kept)
    // Of a run that was reset meanwhile only what names it is left.
    if (typeof kept !== 'string') own?.settle(kept)
  }
  const over = (kept: Kept | string): void => {
    if (now.run.phase !== 'ending') return
    if (typeof kept === 'string') return breakOff({ kind: 'failed', sentence: kept })
    put({ run: reduce(now.run, { kind: 'ended', step: kept.step }), kept })
    if (now.turned === undefined) board?.settle(kept)
  }
  const breakOff = (trouble: Trouble): void => {
    hangUp()
    happen({ kind: 'broken', trouble })
  }
  /** A worker that is silent for so long is ended: what was last heard of it counts. */
  const limit = (): void => {
    forget?.()
    forget = world.after(PATIENCE, () => void finish())
  }
  /** Asks for the last scores and weights of a run that makes no further step. */
  const handOver = (): void => {
    for (const set of entryOf(now.run.choice?.entry ?? '')?.sets ?? []) ask({ kind: 'evaluate', set })
    askSnapshot()
    limit()
  }

  const photographed = (checkpoint: Checkpoint, weights: readonly Weight[]): void => {
    awaited = Math.max(0, awaited - 1)
    const before = good
    good = withCheckpoint(good, checkpoint)
    // What ran away is not worth leafing back to.
    if (good !== before) {
      const page = { step: checkpoint.step, weights }
      put({ pages: withPage(now.pages, page) })
      if (follows()) board?.draw(page)
    }
    if (now.run.phase === 'ending' && awaited === 0) void finish()
    else keepUp()
  }

  const created = (then: Then): void => {
    // A run that is taken up again has its first page already, and its checkpoint may be one that is to be dropped.
    if (now.pages.length === 0) askSnapshot()
    if (then === 'walk') happen({ kind: 'walking' })
    if (then !== 'rest') ask({ kind: then === 'walk' ? 'start' : 'step' })
  }
  const validated = (): void => {
    if (now.run.choice) for (const set of followedSets(now.run.choice)) ask({ kind: 'evaluate', set })
    // The album grows with the run, however long the page takes to draw.
    if (awaited === 0) askSnapshot()
  }
  const rested = (): void => {
    const { phase } = now.run
    if (phase === 'ending') handOver()
    else if (phase === 'paused') askSnapshot()
    else if (phase === 'over') hangUp()
  }
  const hear = (message: Message, then: Then): void => {
    happen({ kind: 'heard', message, at: world.now() })
    if (now.run.phase === 'ending') limit()
    switch (message.kind) {
      case 'created':
        return created(then)
      case 'progress':
        stale = true
        return keepUp()
      case 'validated':
        return validated()
      case 'snapshot':
        return photographed(message.checkpoint, message.weights)
      case 'resting':
        return rested()
      case 'failed':
        return hangUp()
      case 'evaluated':
      case 'diverged':
        return
    }
  }

  const open = (recipe: TrainingRecipe, checkpoint: Checkpoint | undefined, then: Then): void => {
    hangUp()
    line = world.connect(
      message => hear(message, then),
      breakdown => (now.run.phase === 'ending' ? void finish() : breakOff(breakdown)),
    )
    ask({ kind: 'create', recipe, ...(checkpoint ? { checkpoint } : {}) })
  }

  const begin = (choice: TrainingChoice, then: Then): void => {
    const recipe = recipeOf(choice)
    if (!recipe) return
    good = []
    board?.close()
    board = createBoard(world.easel(choice, recipe), {
      frame: page => frameOf(page, now.run.scores),
      wanted: () => now.turned ?? (follows() ? now.pages.at(-1) : undefined),
      rested: keepUp,
    })
    put({ ...untrained, run: reduce(idle, { kind: 'begun', choice, recipe }) })
    open(recipe, undefined, then)
  }
  /** Takes a run up again from its last good checkpoint. */
  const resume = (choice: TrainingChoice, recipe: TrainingRecipe, then: Then): void => {
    const checkpoint = good.at(-1)
    const from = checkpoint?.step ?? 0
    put({ pages: upTo(now.pages, from), turned: undefined, kept: undefined, keptPage: undefined })
    happen({ kind: 'resumed', from, choice, recipe })
    const last = now.pages.at(-1)
    if (last) board?.draw(last)
    open(recipe, checkpoint, then)
  }

  return {
    /** Starts afresh with a choice. */
    begin: (choice: TrainingChoice, then: Then) => begin(choice, then),
    /** Walks on, or makes one step: from where it rests, or from its last checkpoint when it had been stopped. */
    goOn: (then: 'walk' | 'step') => {
      const { phase, choice, recipe } = now.run
      if (!choice || !recipe || phase === 'ending' || phase === 'preparing') return
      put({ turned: undefined, keptPage: undefined })
      if (!line) return resume(whole(choice), whole(recipe), then)
      if (then === 'walk') happen({ kind: 'walking' })
      ask({ kind: then === 'walk' ? 'start' : 'step' })
    },
    pause: () => ask({ kind: 'pause' }),
    /** Makes no further step, keeps what was learnt and shows it; a run that is over is kept if it was not yet. */
    stop: (): void => {
      const { phase, because } = now.run
      if (phase === 'idle' || phase === 'ending' || isStored(now.kept)) return
      put({ turned: undefined, run: reduce(now.run, { kind: 'ending', because: because ?? 'stopped' }) })
      if (!line || phase === 'preparing') return void finish()
      limit()
      ask({ kind: 'pause' })
    },
    /** Back to the first numbers of the same recipe, at rest; what is being kept by then stays kept, all else is dropped. */
    reset: () => {
      if (now.run.choice) begin(now.run.choice, 'rest')
    },
    /** Goes on with the remedy from the last good checkpoint; one that leads astray again is not tried twice. */
    remedy: () => {
      const { choice, recipe, trouble } = now.run
      if (!choice || !recipe || trouble?.kind !== 'diverged') return
      const next = remedied(choice, recipe, trouble.remedy)
      resume(next.choice, next.recipe, 'walk')
      good = good.slice(0, -1)
    },
    /** Keeps the page that was leafed to, as a run that ended there would have been kept. */
    keepPage: async (): Promise<void> => {
      const { turned, run } = now
      if (!turned || !run.choice || !run.recipe) return
      const own = board
      const kept = await world.keep(run.choice, run.recipe, frameOf(turned, run.scores)).catch(() => undefined)
      if (!kept || board !== own || now.turned !== turned) return
      put({ keptPage: kept })
      board?.settle(kept)
    },
    /** Leafs to a page; the last one follows the run again. */
    turn: (page: Page) => {
      const newest = page === now.pages.at(-1)
      put({ turned: newest ? undefined : page, keptPage: undefined })
      if (newest && now.kept) board?.settle(now.kept)
      else board?.draw(page)
    },
  }
}

/** The run of a page and what can be done with it. */
export type Trainer = ReturnType<typeof createTraining>
