import { describe, expect, it } from 'vitest'
import { connect, type Breakdown, type Spawn } from '../../../src/app/training/client'
import type { Message } from '../../../src/training'
import { fakeWorker, settled } from './support/fake-worker'

const created: Message = { kind: 'created', step: 0, parameters: 7 }

function line(...ways: readonly Spawn[]) {
  const heard: Message[] = []
  const broken: Breakdown[] = []
  const { post, close } = connect(
    ways,
    message => heard.push(message),
    breakdown => broken.push(breakdown),
  )
  return { heard, broken, post, close }
}

const refuse: Spawn = () => Promise.reject(new Error('SecurityError'))

describe('a line to a worker', () => {
  it('hands over what was said before the worker had started', async () => {
    const worker = fakeWorker()
    const { post, heard } = line(() => Promise.resolve(worker))
    post({ kind: 'start' })
    await settled()
    worker.say(created)
    expect(worker.kinds()).toEqual(['start'])
    expect(heard).toEqual([created])
  })

  it('takes the next way when a page is not allowed to start a worker in the first', async () => {
    const worker = fakeWorker()
    const { post, broken } = line(refuse, () => Promise.resolve(worker))
    post({ kind: 'start' })
    await settled()
    expect(worker.kinds()).toEqual(['start'])
    expect(broken).toEqual([])
  })

  it('gives all commands again to the next worker when the first dies before it has spoken', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()]
    const { post, heard } = line(
      () => Promise.resolve(first),
      () => Promise.resolve(second),
    )
    post({ kind: 'start' })
    await settled()
    post({ kind: 'snapshot' })
    first.die()
    await settled()
    second.say(created)
    post({ kind: 'pause' })
    expect(first.ended()).toBe(true)
    expect(second.kinds()).toEqual(['start', 'snapshot', 'pause'])
    expect(heard).toEqual([created])
  })

  it('tells why when no way is left', async () => {
    const { broken } = line(refuse, refuse)
    await settled()
    expect(broken).toEqual([{ kind: 'refused', reason: 'SecurityError' }])
  })

  it('does not start another worker for one that had already spoken, but tells that it died', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()]
    const { broken } = line(
      () => Promise.resolve(first),
      () => Promise.resolve(second),
    )
    await settled()
    first.say(created)
    first.die('out of memory')
    await settled()
    expect(broken).toEqual([{ kind: 'died', reason: 'out of memory' }])
    expect(second.told).toEqual([])
  })

  it('ends the worker at once and hears nothing more when it is closed', async () => {
    const worker = fakeWorker()
    const { close, heard, broken } = line(() => Promise.resolve(worker))
    await settled()
    close()
    worker.say(created)
    worker.die()
    expect(worker.ended()).toBe(true)
    expect(heard).toEqual([])
    expect(broken).toEqual([])
  })

  it('ends a worker that starts only after it was closed', async () => {
    const worker = fakeWorker()
    const { close } = line(() => Promise.resolve(worker))
    close()
    await settled()
    expect(worker.ended()).toBe(true)
  })
})
