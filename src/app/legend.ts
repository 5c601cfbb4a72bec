import type { LegendEntry } from '../figures/controls/Legend'
import type { Said } from '../figures/language'
import { models } from '../models'
import type { Lesson } from './lesson'

/** How the drawings write a name that is a letter with a mark, or more than a letter. */
const letterOf: Readonly<Record<string, string>> = {
  g: 'c̃',
  n: 'h̃',
  s: '1−z',
  k: 'f⊙c',
  m: 'r⊙h',
  p: 'Wx',
  q: 'Uh',
  y_hat: 'ŷ',
  Y_hat: 'Ŷ',
  Z: 'Ŝ',
  M: 'S̃',
}

/** Names whose carrier is not the usual one of their job: a query is a tag that fits the notch of a key. */
const drawingOf: Readonly<Record<string, LegendEntry['drawing']>> = {
  Q: { kind: 'carrier', shape: 'query' },
  V: { kind: 'carrier', shape: 'pill' },
}

/** What a job means where all tokens are read at once and none comes after another. */
const atOnce: Readonly<Partial<Record<LegendEntry['role'], Said>>> = {
  ask: { en: 'query, asks', zh: '查询，提问' },
  address: { en: 'key, answers', zh: '键，应答' },
  content: { en: 'value, the content', zh: '值，内容' },
  state: { en: 'output', zh: '输出' },
  weight: { en: 'learned, the same for every token', zh: '学到的权重，每个词元相同' },
}

/** The jobs that the model on the stage has, each with the letters that do it there. */
export function legendOf({ exhibit, run }: Lesson): readonly LegendEntry[] {
  const names = new Map<LegendEntry['role'], Set<string>>()
  for (const { role, name } of run.labels.values()) {
    const known = names.get(role) ?? new Set<string>()
    names.set(role, known.add(name))
  }
  return [...names].map(([role, known]) => {
    const drawing = [...known].map(name => drawingOf[name]).find(shape => shape !== undefined)
    const letters = [...new Set([...known].map(name => letterOf[name] ?? name.replace(/_.*/, '')))].join(' ')
    const said = models[exhibit.id].kind === 'attention' ? atOnce[role] : undefined
    return { role, letters, ...(drawing ? { drawing } : {}), ...(said ? { said } : {}) }
  })
}
