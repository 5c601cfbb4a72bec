import { describe, expect, it } from 'vitest'
import {
  advance,
  begin,
  isWaiting,
  type SentenceEvent,
} from '../../../src/figures/controls/token-editor/sentence-entry'

const after = (text: string, ...events: readonly SentenceEvent[]) => events.reduce(advance, begin(text))

describe('a sentence being typed', () => {
  it.each(['enter', 'leave', 'pause'] as const)('is handed on at %s', kind => {
    const typed = after('', { kind: 'type', text: 'I saw' })
    expect(typed.committed).toBe('')
    expect(advance(typed, { kind }).committed).toBe('I saw')
  })

  it('is never handed on in the middle of a composition', () => {
    const composing = after('', { kind: 'compose' }, { kind: 'type', text: 'wo kan' })
    expect(isWaiting(composing)).toBe(false)
    expect(advance(composing, { kind: 'pause' }).committed).toBe('')
    expect(advance(composing, { kind: 'enter' }).committed).toBe('')
  })

  it('waits again once the composition has ended, and then hands on what was composed', () => {
    const composed = after('', { kind: 'compose' }, { kind: 'type', text: 'wo' }, { kind: 'composed', text: '我看见' })
    expect(isWaiting(composed)).toBe(true)
    expect(advance(composed, { kind: 'pause' })).toEqual({ draft: '我看见', committed: '我看见', composing: false })
  })

  it('hands on what stands in the box when it is left during a composition', () => {
    const left = after('', { kind: 'compose' }, { kind: 'type', text: '我' }, { kind: 'leave' })
    expect(left).toEqual({ draft: '我', committed: '我', composing: false })
  })

  it('does not wait when nothing was changed', () => {
    expect(isWaiting(after('a', { kind: 'type', text: 'ab' }, { kind: 'type', text: 'a' }))).toBe(false)
  })
})

describe('a text that arrives from outside', () => {
  it('replaces what stands in the box', () => {
    expect(after('old', { kind: 'given', text: 'new' })).toEqual(begin('new'))
  })

  it('takes no space from under the caret when it is the echo of what is typed', () => {
    const typed = after('', { kind: 'type', text: 'I saw ' }, { kind: 'pause' }, { kind: 'given', text: 'I saw' })
    expect(typed.draft).toBe('I saw ')
  })

  it('waits outside while an input method composes', () => {
    const composing = after('旧', { kind: 'compose' }, { kind: 'type', text: 'xin' }, { kind: 'given', text: '别的' })
    expect(composing.draft).toBe('xin')
  })
})
