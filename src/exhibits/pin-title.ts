import type { Said } from '../figures/language'
import { positioned } from '../figures/speech/names'
import { positionsOf, type Pin, type Recipe } from '../recipe'
import type { Label, Run } from '../trace'
import { nameOf } from './names'

const labelled = (run: Run, { name, time }: Pin): Label | undefined => {
  const value = run.byId.get(name) ?? run.byId.get(`${name}.${typeof time === 'number' ? time : 1}`)
  return value && run.labels.get(value)
}

const at = (place: number | 'all', say: (at: number) => Said): readonly Said[] => (place === 'all' ? [] : [say(place)])

const row = (k: number): Said => ({ en: `row ${k + 1}`, zh: `第 ${k + 1} 行` })
const column = (k: number): Said => ({ en: `column ${k + 1}`, zh: `第 ${k + 1} 列` })
const unit = (k: number): Said => ({ en: `unit ${k + 1}`, zh: `单元 ${k + 1}` })
const component = (k: number): Said => ({ en: `component ${k + 1}`, zh: `第 ${k + 1} 维` })

/** Where in a value of self-attention: a pair of tokens, or one component of a token, whichever way tokens run. */
function amongTokens({ role }: Label, { row: down, col: across }: Pin, recipe: Recipe): readonly Said[] {
  const { tokens } = positionsOf(recipe)
  const [token, other] = recipe.options['tokens'] === 'columns' ? [across, down] : [down, across]
  const word = (k: number): Said => positioned(tokens, k)
  if (role !== 'value') return [...at(token, word), ...at(other, component)]
  const asks = (k: number): Said => ({ en: `query ${word(k).en}`, zh: `查询 ${word(k).zh}` })
  const answers = (k: number): Said => ({ en: `key ${word(k).en}`, zh: `键 ${word(k).zh}` })
  return [...at(token, asks), ...at(other, answers)]
}

function placeOf(pin: Pin, recipe: Recipe, run: Run): readonly Said[] {
  const label = labelled(run, pin)
  const value = run.byId.get(pin.name)
  if (label && recipe.model === 'attention' && label.origin !== 'parameter') return amongTokens(label, pin, recipe)
  if (label?.origin === 'parameter' && value && value.cols > 1) return [...at(pin.row, row), ...at(pin.col, column)]
  return at(pin.row, unit)
}

/** "keep gate f · position 2 · unit 1", "query weights W_Q · row 2, column 3": as much of it as the pin narrows down. */
export function pinTitle(pin: Pin, names: Readonly<Record<string, Said>>, recipe: Recipe, run: Run): Said {
  const { time } = pin
  const starting = labelled(run, pin)?.origin === 'start'
  const word = { en: `position ${time}`, zh: `位置 ${time}` }
  const when = typeof time !== 'number' ? [] : [starting ? { en: 'start', zh: '起始' } : word]
  const places = placeOf(pin, recipe, run)
  const joined = { en: places.map(({ en }) => en).join(', '), zh: places.map(({ zh }) => zh).join('，') }
  const parts = [nameOf(pin.name, names), ...when, ...(places.length > 0 ? [joined] : [])]
  return { en: parts.map(({ en }) => en).join(' · '), zh: parts.map(({ zh }) => zh).join(' · ') }
}
