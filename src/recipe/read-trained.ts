import type { Example, Said, Task } from '../tasks'
import { checkChoice } from '../tasks/check-choice'
import { fetchTask, taskIds } from '../tasks/fetch'
import { seeded } from '../tasks/random'
import { validationExample } from '../tasks/split'
import { BEGIN, END, isSpecial, PAD, UNKNOWN } from '../tasks/vocabulary'
import { withheldOf } from '../tasks/withheld'
import { asked, misfitOf, sentenceOf } from './readiness'
import type { Trained } from './trained'
import { drawnNetwork } from './drawn-network'
import { readWeights, type Facts } from './weights-file'

/** What a task says of itself, the words it knows, and a sentence of it that was kept back from training. */
type Material = Pick<Trained, 'kind' | 'title' | 'question' | 'answers' | 'asks' | 'words' | 'example'>

/** Grammars are large, and only those who read a file need them. */
async function materialOf({ task: choice, words }: Facts): Promise<Material> {
  if (!taskIds.includes(choice.id)) {
    throw new RangeError(`its task is ${choice.id}, expected one of ${taskIds.join(', ')}`)
  }
  checkChoice(choice)
  const withheld = withheldOf(choice.id)
  if (withheld) {
    checkOwnWords(words)
    const { kind, title, question, labels, example } = withheld
    return { kind, title, question, answers: labels.map(({ name }) => name), words, example }
  }
  const task = await fetchTask(choice)
  checkWords(words, task)
  const { tokens } = validationExample<Example>(task, seeded(1))
  const { kind, title, question, vocabulary, asks } = task
  const example = tokens.filter(token => !isSpecial(token))
  const answers = answersOf(task)
  return { kind, title, question, answers, ...(asks ? { asks } : {}), words: vocabulary, example }
}

/** What the marks of the machinery are called; brackets tell them from words. */
const marks: Readonly<Record<string, Said>> = {
  [PAD]: { en: '(padding)', zh: '（填充）' },
  [BEGIN]: { en: '(start)', zh: '（起始）' },
  [END]: { en: '(end)', zh: '（结束）' },
}

const called = (word: string): Said => marks[word] ?? { en: word, zh: word }

/** What the outputs of a network stand for. */
function answersOf(task: Task): readonly Said[] {
  if (task.kind === 'translate') throw new RangeError(`its task is ${task.id}, which asks for a second sentence`)
  return task.kind === 'next-word' ? task.vocabulary.map(called) : task.labels.map(({ name }) => name)
}

/** Where the task's own words are not here, those of the file have to make sense by themselves. */
function checkOwnWords(words: Facts['words']): void {
  const row = [PAD, UNKNOWN].findIndex((mark, k) => words[k] !== mark)
  if (row >= 0) throw new RangeError(`its word ${row} is ${words[row] ?? 'nothing'}, expected ${[PAD, UNKNOWN][row]}`)
  const first = new Map([...words.entries()].reverse().map(([row, word]) => [word, row]))
  const twice = words.find((word, row) => first.get(word) !== row)
  if (twice !== undefined) throw new RangeError(`it has the word ${twice} twice, expected each once`)
}

function checkWords(words: Facts['words'], { vocabulary, id }: Task): void {
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
  const { words, ...material } = await materialOf(facts)
  const { model, options } = drawnNetwork(facts.network, material.answers.length)
  const found = { model, words, tensors }
  const misfit = misfitOf({ model, options }, found)
  if (misfit) throw new RangeError(sentenceOf(misfit))
  const expected = asked(model, options)
  const spare = [...tensors.keys()].find(id => id !== 'W_e' && !expected.has(id))
  if (spare !== undefined) throw new RangeError(`it holds ${spare}, for which ${model} has no place`)
  const { id, seed, steps, metrics } = facts
  const origin = { seed, steps, metrics, hash }
  // Whether a task puts a mark before the first word shows in its words: marks are there to be used.
  return { ...material, ...found, id, options, task: facts.task, begins: words.includes(BEGIN), origin }
}
