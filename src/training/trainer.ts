import type { Fact, Task } from '../tasks/task'
import { seeded, textSeed } from '../tensor'
import { encoder } from './batch'
import { byShape } from './by-shape'
import { clip, type Clip } from './clip'
import { checkpointOf, restored, type Checkpoint } from './checkpoint'
import type { Engine } from './engine'
import { trainingBatches, validationExamples } from './examples'
import { lesson } from './lesson'
import { initialise, type Initial } from './initial'
import { layout, norms, weights, type Weight } from './layout'
import { examine, validate, type Score, type Validation } from './metrics'
import type { Network } from './network'
import { advance, remembered, settle, start, type OptimiserOptions } from './optimiser'
import { knownOf, probe, type UnitScore } from './probe'
import { reader } from './reader'
import { statesOf, type Track } from './states'
import { rateAt, type Schedule } from './schedule'
import { diverged, firstRunaway, type StepResult } from './step'
import { isOver, unwatched, watched, type EarlyStop } from './stop'

/** Everything a run depends on. */
export interface TrainerOptions {
  readonly task: Task
  readonly network: Network
  readonly engine: Engine
  readonly seed: number
  readonly initial: Initial
  readonly optimiser: OptimiserOptions
  readonly schedule: Schedule
  readonly clip: Clip
  /** Sentences a step. */
  readonly batch: number
  /** Different sentences to learn from. */
  readonly examples: number
  /** Steps of the whole run. */
  readonly budget: number
  /** The step at which to rest before that, as somebody did who stopped such a run: its rates are those of the whole one. */
  readonly until?: number
  readonly early: EarlyStop
  /** Sentences in a validation and questions in an evaluation set. */
  readonly examined: number
  readonly smoothing?: number
  /** Lengths are rounded up to a multiple of this (4 when left out), so that fewer shapes are recorded. */
  readonly bucket?: number
}

/** A run of training that goes on one step at a time and can be asked, kept and taken up again between steps. */
export interface Trainer {
  /** How many numbers are learnt. */
  readonly count: number
  readonly step: () => StepResult
  /** Steps made so far. */
  readonly steps: () => number
  /** Why no further step should be made, if so. */
  readonly over: () => 'budget' | 'patience' | undefined
  /** Loss and accuracy on sentences kept back from training; the early stop takes note of it. */
  readonly validate: () => Validation
  /** Accuracy on one of the task's evaluation sets. */
  readonly evaluate: (set: string) => Score
  /** Which units tell a fact of the task on sentences kept back, the best first; `value` picks one of several. */
  readonly probe: (track: Track, fact: string, value?: number) => readonly UnitScore[]
  readonly parameters: () => readonly Weight[]
  readonly checkpoint: () => Checkpoint
  /** Goes on from a checkpoint, bit for bit as if the run had never stopped. */
  readonly resume: (checkpoint: Checkpoint) => void
}

/** The fact of that name; translations have none that belong to what is answered. */
function factOf({ id, kind, facts }: Task, wanted: string): Fact {
  const found = facts.find(fact => fact.id === wanted)
  if (found && kind !== 'translate') return found
  const known = kind === 'translate' ? 'none' : facts.map(fact => fact.id).join(', ')
  throw new RangeError(`${id} cannot be probed for ${wanted}, expected one of ${known}`)
}

/** Prepares a run; batches are recorded as they are first met. */
export function createTrainer(options: TrainerOptions): Trainer {
  const { task, network, engine, seed, batch, budget, early, examined, optimiser, schedule, bucket = 4 } = options
  const encode = encoder(task, bucket)
  const examplesAt = trainingBatches(options)
  const known = network({ sequences: 1, length: 1, targetLength: task.kind === 'translate' ? 1 : 0 }).parameters
  const plan = layout(known)
  let parameters = engine.numbers(plan.count)
  parameters.set(initialise(plan, options.initial, seed))
  let state = { step: 0, optimiser: start(optimiser, parameters), watch: unwatched }
  const smoothing = options.smoothing === undefined ? {} : { smoothing: options.smoothing }
  const names = remembered(optimiser)
  const lessons = byShape(shape => lesson(network, shape, engine, { ...smoothing, moments: names.length }))
  const read = reader(network, encode, engine, batch)
  const held = validationExamples(task, seed, examined)

  return {
    count: plan.learnt,
    step: () => {
      const examples = encode(examplesAt(state.step))
      const { lists, run, adam } = lessons(examples)
      const { gradients } = lists
      const learnt = settle(names, { parameters, optimiser: state.optimiser }, lists)
      parameters = learnt.parameters
      const loss = run(parameters, examples)
      const number = state.step + 1
      const gradientNorms = norms(plan, gradients)
      const runaway = firstRunaway(gradientNorms)
      if (runaway !== undefined) return diverged(number, 'gradient', options.clip, runaway)
      if (!Number.isFinite(loss)) return diverged(number, 'loss', options.clip)
      const rate = rateAt(schedule, state.step, budget)
      const gradientNorm = clip(gradients, options.clip)
      state = {
        ...state,
        step: number,
        optimiser: advance(optimiser, learnt.optimiser, { parameters, gradients, rate, adam }),
      }
      const broken = firstRunaway(norms(plan, parameters))
      if (broken !== undefined) return diverged(number, 'parameter', options.clip, broken)
      return { kind: 'stepped', step: number, loss, rate, gradientNorm, gradientNorms }
    },
    steps: () => state.step,
    over: () =>
      state.step >= (options.until ?? budget) ? 'budget' : isOver(early, state.watch) ? 'patience' : undefined,
    validate: () => {
      const found = validate(task, read, parameters, held)
      state = { ...state, watch: watched(state.watch, state.step, found.loss) }
      return found
    },
    evaluate: set => examine(task, set, { read, parameters, random: seeded(textSeed(set, seed)), count: examined }),
    probe: (track, fact, value) => {
      const states = reader(network, encode, engine, batch, statesOf(track))(parameters, held)
      return probe(held, states, knownOf(factOf(task, fact), value))
    },
    parameters: () => weights(plan, parameters),
    checkpoint: () => checkpointOf(plan, state, parameters),
    resume: checkpoint => {
      state = restored(plan, checkpoint, parameters)
    },
  }
}
