import { afterAll, bench, describe } from 'vitest'
import { agree } from './agreement'
import { attending } from './attention'
import { race } from './race'
import { reading } from './recurrent'
import { table } from './table'
import { training } from './training'

/** Turns are interleaved inside a round, so vitest times rounds; the table holds what each side took. */
const ROUNDS = { iterations: 15, time: 0, warmupIterations: 1, warmupTime: 0 }

const forward = { input: 32, size: 64, length: 32 }

const contests = [
  await reading('LSTM cell step, in 16 H 16', 10, { model: 'lstm', input: 16, size: 16, length: 1 }),
  await reading('LSTM forward, B1 T32 in 32 H 64', 5, { model: 'lstm', ...forward }),
  await reading('GRU forward, B1 T32 in 32 H 64', 5, { model: 'gru', ...forward }),
  await reading('RNN forward, B1 T32 in 32 H 64', 5, { model: 'rnn', ...forward }),
  await attending('self-attention, T64 d64', 5, 64, 64),
  await attending('self-attention, T512 d64', 5, 512, 64),
  await training(
    'LSTM training step, B16 T32 V64 H64',
    { cpu: 10, wasm: 2 },
    { batch: 16, length: 32, classes: 64, size: 64 },
  ),
]

for (const contest of contests) await agree(contest)

const races = contests.map(race)

for (const { contest, round } of races) {
  describe(contest.work, () => bench('a round of turns', round, ROUNDS))
}

afterAll(() => {
  process.stdout.write(`\n${table(races)}\n`)
})
