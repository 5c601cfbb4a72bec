import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ensureInstalled } from './install.js'
import { readJson, root } from './project.js'
import { sourcesOf } from './sources.js'

/** @typedef {typeof import('../../src/training/zoo/index')} Zoo */
/** @typedef {import('../../src/training/zoo/index').ZooEntry} Entry */
/** @typedef {import('../../src/training/zoo/index').Report} Report */
/** @typedef {import('../../src/training/zoo/index').ManifestEntry} ManifestEntry */
/** @typedef {readonly import('../../src/training').Weight[]} Weights */
/** @typedef {typeof import('../../src/tasks')} Tasks */
/** @typedef {import('../../src/tasks').Task} Task */

const usage = `npm run train -- <id>                   trains a model of the zoo and writes its file and its line of the manifest
npm run train -- all                    does so for every model
npm run train -- <id> --seeds 0..4      trains it from each of these seeds and prints what they reach; writes nothing`

const folder = join(root, 'public', 'models')
const manifestFile = join(folder, 'manifest.json')

/**
 * Loads TypeScript the way the page's own build does.
 * @template Module
 * @param {string} path
 * @returns {Promise<Module>}
 */
async function load(path) {
  /** @type {{ readonly module: Module }} */
  const imported = await runnerImport(path, { root, configFile: false, logLevel: 'error' })
  return imported.module
}

/**
 * The seeds of "0..4"; nothing when no range was given.
 * @param {readonly string[]} words
 * @returns {readonly number[] | undefined}
 */
function seedsOf(words) {
  const at = words.indexOf('--seeds')
  if (at < 0) return undefined
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(words[at + 1] ?? '') ?? []
  if (from === undefined || to === undefined || Number(to) < Number(from)) {
    throw new RangeError(`found the seeds '${words[at + 1] ?? ''}', expected a range such as 0..4`)
  }
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, k) => Number(from) + k)
}

/**
 * @param {readonly Entry[]} zoo
 * @param {string} name
 * @returns {readonly Entry[]}
 */
function chosen(zoo, name) {
  const found = name === 'all' ? zoo : zoo.filter(({ id }) => id === name)
  if (found.length > 0) return found
  throw new RangeError(
    `found the model '${name}', expected all or one of:\n${zoo.map(({ id }) => `  ${id}`).join('\n')}`,
  )
}

/**
 * Trains with a line for every tenth of the way.
 * @param {Zoo} zoo
 * @param {Entry} entry
 * @param {Task} task
 * @returns {{ readonly weights: Weights, readonly report: Report }}
 */
function trained({ grow, examine }, entry, task) {
  const tenth = Math.ceil(entry.recipe.budget / 10)
  /** @param {import('../../src/training').Stepped} step */
  const tell = ({ step, loss }) => {
    if (step % tenth === 0) console.log(`  step ${step}  loss ${loss.toFixed(3)}`)
  }
  const weights = grow(entry, tell, task)
  return { weights, report: examine(entry, weights, task) }
}

/**
 * @param {Zoo} zoo
 * @param {Report} report
 */
const figures = ({ figuresOf }, report) =>
  [...figuresOf(report)].map(([name, number]) => `${name} ${number.toFixed(3)}`).join('  ')

/** @param {{ readonly learnt: boolean, readonly shown: boolean }} verdict */
const said = ({ learnt, shown }) =>
  shown
    ? 'reaches its goal and shows its picture'
    : learnt
      ? 'reaches its goal, without the picture'
      : 'MISSES ITS GOAL'

/** @returns {readonly ManifestEntry[]} */
const manifest = () =>
  existsSync(manifestFile) ? /** @type {readonly ManifestEntry[]} */ (readJson(manifestFile)) : []

/**
 * Writes a model's file and its line of the manifest, whose order is that of the zoo.
 * @param {Zoo} zoo
 * @param {typeof import('../../src/recipe')} recipe
 * @param {Task} made the task of the entry
 * @param {Entry} entry
 */
function write(zoo, { writeWeights }, made, entry) {
  console.log(`${entry.id}, seed ${entry.recipe.seed}`)
  const { weights, report } = trained(zoo, entry, made)
  const { task, network, seed, budget: steps } = entry.recipe
  const words = made.vocabulary
  const bytes = writeWeights({ id: entry.id, task, network, seed, steps, metrics: report.scores, words }, weights)
  const file = `${entry.id}.safetensors`
  const hash = createHash('sha256').update(bytes).digest('hex')
  const line = zoo.manifestEntry(entry, weights, report, { file, bytes: bytes.length, hash })
  const others = manifest().filter(({ id }) => id !== entry.id)
  const lines = zoo.zoo.flatMap(({ id }) => [...others, line].filter(known => known.id === id))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), bytes)
  writeFileSync(manifestFile, `${JSON.stringify(lines, undefined, 2)}\n`)
  const verdict = zoo.verdictOf(entry, report)
  console.log(`  ${figures(zoo, report)}\n  ${file}, ${bytes.length} bytes: ${said(verdict)}`)
  return verdict.shown
}

/**
 * @param {Zoo} zoo
 * @param {Task} task
 * @param {Entry} entry
 * @param {readonly number[]} seeds
 */
function compare(zoo, task, entry, seeds) {
  const verdicts = seeds.map(seed => {
    const one = zoo.withSeed(entry, seed)
    const report = zoo.examine(one, zoo.grow(one, undefined, task), task)
    const verdict = zoo.verdictOf(one, report)
    console.log(`${entry.id}  seed ${seed}: ${said(verdict)}\n  ${figures(zoo, report)}`)
    return verdict
  })
  const [learnt, shown] = [verdicts.filter(one => one.learnt).length, verdicts.filter(one => one.shown).length]
  console.log(`${entry.id}: of ${seeds.length} seeds ${learnt} reach the goal and ${shown} show the picture`)
}

async function train() {
  const words = process.argv.slice(2)
  const [name] = words
  if (name === undefined) throw new RangeError(usage)
  const seeds = seedsOf(words)
  await ensureInstalled()
  /** @type {Zoo} */
  const zoo = await load('/src/training/zoo/index.ts')
  const entries = chosen(zoo.zoo, name)
  /** @type {Tasks} */
  const tasks = await load('/src/tasks/index.ts')
  const sources = sourcesOf(tasks)
  /** @param {Entry} entry */
  const taskOf = ({ recipe }) => tasks.makeTask(recipe.task, sources)
  if (seeds) {
    for (const entry of entries) compare(zoo, taskOf(entry), entry, seeds)
    return
  }
  /** @type {typeof import('../../src/recipe')} */
  const recipe = await load('/src/recipe/index.ts')
  const missed = entries.filter(entry => !write(zoo, recipe, taskOf(entry), entry))
  if (missed.length > 0) process.exitCode = 1
}

train().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
