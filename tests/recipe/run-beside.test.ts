import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blank, provide, readTrained, run, runBeside, type Pin, type Recipe, type Trained } from '../../src/recipe'
import { valueOf, type Run } from '../../src/trace'

const files = ['agreement-lstm', 'names-gru', 'agreement-rnn', 'tagging-attention-small'] as const

const numbersOf = ({ values }: Run): readonly Float64Array[] => values.map(({ data }) => data)

/** Trained numbers under one name, as they are after so many more steps: each larger by a part. */
function after(steps: number, trained: Trained): Trained {
  const moved = (data: ArrayLike<number>) => Float64Array.from(data, x => x * (1 + steps / 10))
  const tensors = new Map([...trained.tensors].map(([id, one]) => [id, { ...one, data: moved(one.data) }]))
  return { ...trained, tensors, origin: { ...trained.origin, hash: `${trained.id} ${steps}` } }
}

async function onTrained(file: string): Promise<readonly [trained: Trained, recipe: Recipe]> {
  const trained = await readTrained(new Uint8Array(readFileSync(`public/models/${file}.safetensors`)), file)
  const { model, options, example } = trained
  const weights = provide(after(0, trained))
  return [trained, { ...blank(model), options: { ...blank(model).options, ...options }, tokens: example, weights }]
}

const matrixOf = { rnn: 'W', gru: 'W_n', lstm: 'W_f', attention: 'W_V' } as const

/** The first cell of all outputs, held. */
const held = ({ model }: Recipe): Pin =>
  model === 'attention'
    ? { name: 'O', row: 0, col: 0, number: 2 }
    : { name: 'h', time: 'all', row: 0, col: 0, number: 2 }

describe.each(files)('another choice on the numbers of a drawn run of %s', file => {
  it('is what that choice names, as long as the numbers are the same', async () => {
    const [trained, recipe] = await onTrained(file)
    const other = { ...recipe, pins: [held(recipe)] }
    const beside = runBeside(run(recipe), other)
    provide({ ...trained, origin: { ...trained.origin, hash: 'reckoned anew' } })
    const anew = run(other)
    expect(anew).not.toBe(beside)
    expect(numbersOf(beside)).toEqual(numbersOf(anew))
  })

  it('stays with them when training has brought newer ones', async () => {
    const [trained, recipe] = await onTrained(file)
    const [drawn, other] = [run(recipe), { ...recipe, pins: [held(recipe)] }]
    const before = numbersOf(runBeside(drawn, other))
    provide(after(1, trained))
    expect(numbersOf(runBeside(drawn, other))).toEqual(before)
    expect(numbersOf(run(other))).not.toEqual(before)
  })

  it('lets go of what the drawn run holds and the choice does not', async () => {
    const [trained, recipe] = await onTrained(file)
    provide(after(2, trained))
    const name = matrixOf[trained.model]
    const drawn = run({ ...recipe, pins: [{ name, row: 'all', col: 'all', number: 0 }] })
    expect(valueOf(drawn, name).data.every(x => x === 0)).toBe(true)
    const beside = runBeside(drawn, recipe)
    expect(valueOf(beside, name).data).toEqual(drawn.ghosts.get(name))
    provide({ ...after(2, trained), origin: { ...trained.origin, hash: 'once more' } })
    expect(numbersOf(beside)).toEqual(numbersOf(run(recipe)))
  })
})

it('says what a choice asks for that the drawn run does not have', () => {
  const recipe: Recipe = { ...blank('lstm'), tokens: ['a'] }
  const other = { ...recipe, options: { ...recipe.options, peephole: true, size: 3 } }
  expect(() => runBeside(run({ ...recipe, options: { ...recipe.options, size: 3 } }), other)).toThrow('p_f')
})
