import type { Side } from './contest'
import type { Race, Times } from './race'

const SIDES: readonly Side[] = ['ours simd', 'ours', 'traced afresh', 'tfjs cpu', 'tfjs wasm']
const COLUMNS = ['work', ...SIDES, '× cpu', '× wasm', '× ours', 'target', 'of target'] as const

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN

/** How many times as long `side` took as our fastest: the median over rounds, in which both met the same weather. */
function ratio(times: Times, side: Side): number {
  const ours = times.get('ours simd') ?? []
  return median((times.get(side) ?? []).map((time, k) => time / (ours[k] ?? NaN)))
}

const duration = (ms: number): string =>
  Number.isNaN(ms) ? '–' : ms < 1 ? `${(ms * 1000).toPrecision(3)} µs` : `${ms.toPrecision(3)} ms`
const factor = (x: number): string => (Number.isNaN(x) ? '–' : x.toFixed(1))

function cells({ contest: { work, target }, times }: Race): readonly string[] {
  const time = (side: Side) => duration(median(times.get(side) ?? []))
  const cpu = ratio(times, 'tfjs cpu')
  const wasm = ratio(times, 'tfjs wasm')
  const reached = Math.min(cpu / target.cpu, target.wasm === undefined ? Infinity : wasm / target.wasm)
  const wanted = `≥ ${target.cpu} cpu${target.wasm === undefined ? '' : `, ≥ ${target.wasm} wasm`}`
  const ratios = [factor(cpu), factor(wasm), factor(ratio(times, 'ours'))]
  return [work, ...SIDES.map(time), ...ratios, wanted, `${reached.toFixed(2)}${reached >= 1 ? '' : ' MISSED'}`]
}

/** The whole run as a Markdown table. */
export function table(races: readonly Race[]): string {
  const rows = [COLUMNS, ...races.map(cells)]
  const widths = COLUMNS.map((_, k) => Math.max(...rows.map(row => (row[k] ?? '').length)))
  const line = (row: readonly string[]) => `| ${row.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`
  const [head = [], ...body] = rows.map(line)
  return [head, rule, ...body].join('\n')
}
