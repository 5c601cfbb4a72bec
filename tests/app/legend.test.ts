import { describe, expect, it } from 'vitest'
import { lessonOf } from '../../src/app/lesson'
import { legendOf } from '../../src/app/legend'
import { exhibits } from '../../src/exhibits'
import type { ModelId } from '../../src/models'

const entry = (model: ModelId, role: string) =>
  legendOf(lessonOf(exhibits[model].start)).find(found => found.role === role)

describe('the legend', () => {
  it('says that self-attention uses its weights for every token, since it has no steps in time', () => {
    expect(entry('attention', 'weight')?.said?.en).toBe('learned, the same for every token')
    expect(entry('lstm', 'weight')?.said).toBeUndefined()
  })

  it('calls the jobs of self-attention query, key and value', () => {
    const said = ['ask', 'address', 'content'].map(role => entry('attention', role)?.said?.en)
    expect(said).toEqual(['query, asks', 'key, answers', 'value, the content'])
  })
})
