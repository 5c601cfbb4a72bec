import type { Said } from '../figures/language'
import type { Trained } from '../recipe'

/** What came of asking for trained weights: they are provided, or a sentence says why not. */
export type Arrival =
  { readonly kind: 'here'; readonly trained: Trained } | { readonly kind: 'failed'; readonly said: Said }

const failed = (en: string, zh: string): Arrival => ({ kind: 'failed', said: { en, zh } })

/** No trained weights have that name. */
export const unknown = (id: string): Arrival =>
  failed(`There are no trained weights called “${id}” here.`, `这里没有名为“${id}”的已训练权重。`)

/** They are kept by another browser. */
export const elsewhere = failed(
  'These weights were trained in another browser and are not in this one.',
  '这组权重是在另一个浏览器里训练的，这里没有。',
)

/** Their training went on when they were linked to, and nobody kept them. */
export const unfinished = failed(
  'These weights were still being trained when this link was made, and were not kept.',
  '生成这个链接时，这组权重还在训练中，没有保存下来。',
)

/** The file is another one than the list says. */
export const altered = (id: string): Arrival =>
  failed(
    `The file of “${id}” is not the one that the list names: its hash differs.`,
    `“${id}”的文件与清单不符：哈希值不同。`,
  )

/** Something went wrong on the way, and what that was. */
export const unread = (id: string, problem: unknown): Arrival => {
  const why = problem instanceof Error ? problem.message : String(problem)
  return failed(`The trained weights “${id}” could not be read: ${why}.`, `无法读取已训练权重“${id}”：${why}。`)
}
