import type { Value } from '../tensor'
import { isNamed } from './printing'
import { valueOf, type Run } from './run'

/** A named value and the unnamed operations inside it, oldest first. */
export function body(run: Run, id: string): readonly Value[] {
  const root = valueOf(run, id)
  const inside = new Set([root])
  for (const v of inside) for (const x of v.from) if (x.op && !isNamed(run, x)) inside.add(x)
  return [...inside].filter(v => v.op).sort((a, b) => a.id - b.id)
}

/** The named values a value reads directly. */
export function reads(run: Run, id: string): readonly string[] {
  const found = new Set<string>()
  for (const v of body(run, id)) for (const x of v.from) if (isNamed(run, x) || !x.op) found.add(run.ids.get(x) ?? '')
  return [...found]
}
