import { describe, expect, it } from 'vitest'
import type { Command, Message } from '../../src/training/protocol'
import { beatOf, serve, type Port } from '../../src/training/serve'
import { session } from '../../src/training/session'
import { tiny } from './support/recipes'

/** A session whose time a test moves on by hand. */
function byHand() {
  const heard: Message[] = []
  const waiting: (() => void)[] = []
  const ticking = new Set<() => void>()
  const tell = session(message => heard.push(message), {
    soon: back => waiting.push(back),
    often: back => {
      ticking.add(back)
      return () => ticking.delete(back)
    },
  })
  const kinds = () => heard.map(({ kind }) => kind)
  /** Lets so many slices run. */
  const slices = (count: number) => {
    for (let k = 0; k < count; k++) waiting.shift()?.()
  }
  const tick = () => ticking.forEach(back => back())
  return { heard, kinds, tell, slices, tick, waiting, ticking }
}

const create: Command = { kind: 'create', recipe: tiny }

describe('a session', () => {
  it('makes a step a slice and listens in between, so that a pause comes at once', () => {
    const { heard, tell, slices, waiting } = byHand()
    tell(create)
    tell({ kind: 'start' })
    slices(2)
    tell({ kind: 'pause' })
    slices(9)
    expect(heard.at(-1)).toEqual({ kind: 'resting', step: 3, because: 'paused' })
    expect(waiting).toEqual([])
  })

  it('walks no faster when it is paused and started in one breath', () => {
    const { heard, tell, slices, waiting } = byHand()
    tell(create)
    for (const kind of ['start', 'pause', 'start', 'pause', 'start'] as const) tell({ kind })
    slices(9)
    expect(waiting).toHaveLength(1)
    tell({ kind: 'pause' })
    expect(heard.at(-1)).toEqual({ kind: 'resting', step: 10, because: 'paused' })
  })

  it('walks on when it is asked for a set that there is not', () => {
    const { heard, tell, slices } = byHand()
    tell(create)
    tell({ kind: 'start' })
    tell({ kind: 'evaluate', set: 'nobody' })
    slices(2)
    tell({ kind: 'pause' })
    expect(heard.at(-1)).toEqual({ kind: 'resting', step: 3, because: 'paused' })
  })

  it('posts the points of the curves only when the beat says so, and none is lost', () => {
    const { heard, kinds, tell, slices, tick } = byHand()
    tell(create)
    tell({ kind: 'start' })
    slices(3)
    expect(kinds()).toEqual(['created'])
    tick()
    tick()
    expect(kinds()).toEqual(['created', 'progress'])
    tell({ kind: 'pause' })
    const points = heard.flatMap(message => (message.kind === 'progress' ? message.points : []))
    expect(points.map(({ step }) => step)).toEqual([1, 2, 3, 4])
  })

  it('validates as often as the recipe says and rests when the budget is spent', () => {
    const { heard, tell, slices, ticking } = byHand()
    tell(create)
    tell({ kind: 'start' })
    slices(50)
    const validated = heard.flatMap(message => (message.kind === 'validated' ? [message.step] : []))
    expect(validated).toEqual([5, 10, 15, 20])
    expect(heard.at(-1)).toEqual({ kind: 'resting', step: 20, because: 'budget' })
    expect(ticking.size).toBe(0)
  })

  it('makes one step when asked, without running on', () => {
    const { heard, kinds, tell, waiting } = byHand()
    tell(create)
    tell({ kind: 'step' })
    expect(kinds()).toEqual(['created', 'progress'])
    expect(heard[1]).toMatchObject({ points: [{ step: 1 }] })
    expect(waiting).toEqual([])
  })

  it('begins again from the first numbers when it is created again, also while it runs', () => {
    const { heard, tell, slices } = byHand()
    tell(create)
    tell({ kind: 'snapshot' })
    tell({ kind: 'start' })
    slices(3)
    tell(create)
    slices(3)
    tell({ kind: 'snapshot' })
    const [first, last] = heard.filter(message => message.kind === 'snapshot')
    expect(last).toEqual(first)
    expect(heard.find(({ kind }) => kind === 'resting')).toMatchObject({ because: 'stopped' })
  })

  it('takes a run up again from a snapshot', () => {
    const { heard, tell } = byHand()
    tell(create)
    tell({ kind: 'step' })
    tell({ kind: 'snapshot' })
    const snapshot = heard.at(-1)
    if (snapshot?.kind !== 'snapshot') throw new Error('no snapshot was posted')
    tell({ ...create, checkpoint: snapshot.checkpoint })
    expect(heard.at(-1)).toMatchObject({ kind: 'created', step: 1 })
  })

  it('says so when it is asked to go on with a run that was never created', () => {
    const { heard, tell } = byHand()
    tell({ kind: 'step' })
    expect(heard.at(-1)).toEqual({
      kind: 'failed',
      command: 'step',
      sentence: 'there is no run: create one first',
    })
  })

  it('hides nothing: a recipe that cannot be, an unknown set and a failing step become messages', () => {
    const { heard, tell } = byHand()
    tell({ kind: 'create', recipe: { ...tiny, task: { id: 'translation' } } })
    expect(heard.at(-1)).toMatchObject({ kind: 'failed', sentence: 'translation needs a translator, found sequence' })
    tell({ kind: 'create', recipe: { ...tiny, task: { id: 'sentiment' } } })
    tell({ kind: 'start' })
    expect(heard.at(-2)).toMatchObject({ kind: 'failed', command: 'start' })
    expect(heard.at(-1)).toEqual({ kind: 'resting', step: 0, because: 'failed' })
    tell({ kind: 'evaluate', set: 'nobody' })
    expect(heard.at(-1)).toMatchObject({ kind: 'failed', command: 'evaluate' })
  })

  it('rests where the numbers run away', () => {
    const { kinds, tell, slices } = byHand()
    const wild = { kind: 'constant', rate: 1e300 } as const
    tell({ kind: 'create', recipe: { ...tiny, schedule: wild, optimiser: { kind: 'sgd' } } })
    tell({ kind: 'start' })
    slices(9)
    expect(kinds().slice(-3)).toEqual(expect.arrayContaining(['diverged', 'resting']))
  })
})

describe('a served session', () => {
  it('trains at the other end of a channel, and hands its snapshot over', async () => {
    const channel = new MessageChannel()
    const own = new MessageChannel()
    serve(channel.port1 as unknown as Port, beatOf(own))
    const heard: Message[] = []
    const rested = new Promise<void>(resolve => {
      channel.port2.onmessage = ({ data }: MessageEvent<Message>) => {
        heard.push(data)
        if (data.kind === 'resting') channel.port2.postMessage({ kind: 'snapshot' })
        if (data.kind === 'snapshot') resolve()
      }
    })
    for (const command of [create, { kind: 'start' }]) channel.port2.postMessage(command)
    await rested
    const points = heard.flatMap(message => (message.kind === 'progress' ? message.points : []))
    expect(points.map(({ step }) => step)).toEqual(Array.from({ length: 20 }, (_, k) => k + 1))
    const snapshot = heard.at(-1)
    expect(snapshot?.kind === 'snapshot' && snapshot.checkpoint.parameters.length).toBeGreaterThan(100)
    for (const { port1, port2 } of [channel, own]) [port1, port2].forEach(port => port.close())
  })
})
