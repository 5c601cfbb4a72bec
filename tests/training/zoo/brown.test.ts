import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blank, provide, readTrained, run, type Trained } from '../../../src/recipe'
import { valueOf } from '../../../src/trace'
import { brown } from '../../../src/training/zoo/brown'

const folder = join(import.meta.dirname, '../../../public/models')

/** What the page answers at each word, from the shipped file alone. */
async function answersTo(id: string, sentence: string): Promise<readonly string[]> {
  const trained: Trained = await readTrained(readFileSync(join(folder, `${id}.safetensors`)), 'f00d')
  const { model, options, answers } = trained
  const tokens = sentence.split(' ')
  const ran = run({ ...blank(model), options, weights: provide(trained), tokens })
  return tokens.map((_, t) => {
    const { data } = valueOf(ran, model === 'attention' ? 'L' : `l.${t + 1}`)
    const scores = model === 'attention' ? data.slice(t * answers.length, (t + 1) * answers.length) : data
    return answers[scores.indexOf(Math.max(...scores))]?.en ?? ''
  })
}

describe.each(brown.map(({ id }) => id))('%s as the page draws it', id => {
  it('tags “I saw a saw .” right', async () => {
    const found = await answersTo(id, 'I saw a saw .')
    expect(found).toEqual(['pronoun', 'verb', 'determiner', 'noun', 'punctuation'])
  })

  it('tags “I saw that …” right in both ways if it reads from both sides, and only then', async () => {
    const noun = await answersTo(id, 'I saw that saw .')
    const verb = await answersTo(id, 'I saw that they saw it .')
    const right =
      noun.slice(2, 4).join() === 'determiner,noun' && verb.slice(2, 5).join() === 'conjunction,pronoun,verb'
    expect(right).toBe(id === 'brown-bigru')
  })
})
