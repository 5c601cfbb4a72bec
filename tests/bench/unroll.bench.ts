import { fileURLToPath } from 'node:url'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { afterAll, bench, describe } from 'vitest'
import { agree } from './agreement'
import { contests } from './contests'
import { race } from './race'
import { table } from './table'

/** Turns are interleaved inside a round, so vitest times rounds; the table holds what each side took. */
const ROUNDS = { iterations: 9, time: 0, warmupIterations: 1, warmupTime: 0 }

setWasmPaths(fileURLToPath(new URL('.', import.meta.resolve('@tensorflow/tfjs-backend-wasm'))))

const all = await contests()
for (const contest of all) await agree(contest)

const races = all.map(race)

for (const { contest, round } of races) {
  describe(contest.work, () => bench('a round of turns', round, ROUNDS))
}

afterAll(() => {
  process.stdout.write(`\n${table(races)}\n`)
})
