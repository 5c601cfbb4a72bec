import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import vectors from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threads from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { agree } from '../agreement'
import { contests } from '../contests'
import { race } from '../race'
import { table } from '../table'

const ROUNDS = 7

setWasmPaths({
  'tfjs-backend-wasm.wasm': plain,
  'tfjs-backend-wasm-simd.wasm': vectors,
  'tfjs-backend-wasm-threaded-simd.wasm': threads,
})

async function compete(): Promise<string> {
  const all = await contests()
  for (const contest of all) await agree(contest)
  const races = all.map(race)
  for (const { round } of races) for (let k = 0; k < ROUNDS; k++) await round()
  return table(races)
}

const shown = document.body.appendChild(document.createElement('output'))
shown.textContent = await compete().catch(String)
