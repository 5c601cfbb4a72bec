import type { Label } from '../task'
import { labels as plainLabels, type Tag as PlainTag } from '../tagging/tags'

/** The parts of speech: those of the template grammar, and two that only real text needs. */
export type Tag = PlainTag | 'NUM' | 'OTHER'

/** The labels in the order of their indices; those of the template grammar come first, so that its targets hold here, too. */
export const labels: readonly Label[] = [
  ...plainLabels,
  { id: 'NUM', name: { en: 'number', zh: '数词' } },
  { id: 'OTHER', name: { en: 'interjection or foreign word', zh: '感叹词或外来词' } },
]

/** The index of a part of speech. */
export const tagIndex = (tag: Tag): number => labels.findIndex(label => label.id === tag)
