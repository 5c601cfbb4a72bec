import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenCase, type GoldenCase } from './format'

/** What is promised about a case file. */
interface Promised {
  readonly file: string
  readonly cases?: number
  readonly sha256?: string
}

/** The case files of a folder: those its index promises, or every JSON file when it has no index. */
export function caseFiles(folder: string): readonly Promised[] {
  if (!existsSync(folder)) throw new Error(`there is no golden folder at ${folder}`)
  const index = join(folder, 'index.json')
  if (!existsSync(index))
    return readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .map(file => ({ file }))
  const { files } = JSON.parse(readFileSync(index, 'utf8')) as { files?: Record<string, Omit<Promised, 'file'>> }
  if (!files || Object.keys(files).length === 0) throw new Error(`${index} promises no files`)
  return Object.entries(files).map(([file, promise]) => ({ ...promise, file }))
}

/** The name of the family that a file holds. */
export const familyOf = (file: string): string => file.replace(/\.json$/, '')

/** Reads a case file; throws one sentence when it is missing, damaged, not what the index promises, or repeats a name. */
export function readCases(folder: string, { file, cases, sha256 }: Promised): readonly GoldenCase[] {
  const path = join(folder, file)
  if (!existsSync(path)) throw new Error(`${file} is missing: the index of ${folder} promises it`)
  const bytes = readFileSync(path)
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== undefined && digest !== sha256) {
    throw new Error(`${file} was changed: its SHA-256 is ${digest.slice(0, 12)}…, expected ${sha256.slice(0, 12)}…`)
  }
  const found = parse(bytes.toString('utf8'), file)
  if (!Array.isArray(found)) throw new TypeError(`${file} holds no list of cases`)
  if (found.length === 0) throw new RangeError(`${file} holds an empty list of cases`)
  if (cases !== undefined && found.length !== cases) {
    throw new RangeError(`${file} has ${found.length} cases, expected ${cases}`)
  }
  const read = found.map((one, k) => goldenCase(one, `${file}[${k}]`))
  const names = new Set(read.map(({ name }) => name))
  if (names.size !== read.length) throw new Error(`${file} has ${read.length} cases, but only ${names.size} names`)
  return read
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new SyntaxError(`${file} is not JSON`, { cause })
  }
}
