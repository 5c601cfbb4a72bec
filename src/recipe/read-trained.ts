import type { Example, Said, Task } from '../tasks'
import { BEGIN, isSpecial } from '../tasks/vocabulary'
import { asked, misfitOf, sentenceOf } from './readiness'
import type { Trained } from './trained'
import { drawnNetwork } from './drawn-network'
import { readWeights, type Facts } from './weights-file'

/** A task, and a sentence of it that was kept back from training. */
interface Material {
  readonly task: Task
  readonly example: readonly string[]
}

/** Grammars are large, and only those who read a file need them. */
async function materialOf({ task: choice }: Facts): Promise<Material> {
  const { makeTask, seeded, tasks, validationExample } = await import('../tasks')
  if (Object.hasOwn(tasks, choice.id)) {
    const task = makeTask(choice)
    const { tokens } = validationExample<Example>(task, seeded(1))
    return { task, example: tokens.filter(token => !isSpecial(token)) }
  }
  throw new RangeError(`its task is ${choice.id}, expected one of ${Object.keys(tasks).join(', ')}`)
}

const verbatim = (word: string): Said => ({ en: word, zh: word })

/** What the outputs of a network stand for. */
function answersOf(task: Task): readonly Said[] {
  if (task.kind === 'translate') throw new RangeError(`its task is ${task.id}, which asks for a second sentence`)
  return task.kind === 'next-word' ? task.vocabulary.map(verbatim) : task.labels.map(({ name }) => name)
}

function checkWords({ words }: Facts, { vocabulary, id }: Task): void {
  const strange = vocabulary.findIndex((word, row) => word !== words[row])
  if (strange < 0 && words.length === vocabulary.length) return
  const row = strange < 0 ? vocabulary.length : strange
  const [found = 'nothing', expected = 'nothing'] = [words[row], vocabulary[row]]
  throw new RangeError(`its word ${row} is ${found}, expected ${expected} as in the task ${id}`)
}

/**
 * Trained weights that the page can draw, from a file and its SHA-256. Throws a sentence about whatever is wrong: what is
 * found and what is expected.
 */
export async function readTrained(bytes: Uint8Array, hash: string): Promise<Trained> {
  const { facts, tensors } = readWeights(bytes)
  const { task, example } = await materialOf(facts)
  checkWords(facts, task)
  const answers = answersOf(task)
  const { model, options } = drawnNetwork(facts.network, answers.length)
  const found = { model, words: task.vocabulary, tensors }
  const misfit = misfitOf({ model, options }, found)
  if (misfit) throw new RangeError(sentenceOf(misfit))
  const expected = asked(model, options)
  const spare = [...tensors.keys()].find(id => id !== 'W_e' && !expected.has(id))
  if (spare !== undefined) throw new RangeError(`it holds ${spare}, for which ${model} has no place`)
  const { id, seed, steps, metrics } = facts
  const { title, question } = task
  const origin = { seed, steps, metrics, hash }
  // Whether a task puts a mark before the first word shows in its words: marks are there to be used.
  const begins = task.vocabulary.includes(BEGIN) && task.kind !== 'translate'
  return { ...found, id, options, task: facts.task, title, question, begins, answers, example, origin }
}
