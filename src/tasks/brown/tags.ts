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

/** What the corpus calls each part of speech, without its endings. */
const byTag: Readonly<Record<Tag, string>> = {
  PRON: 'pn pn$ pp pp$$ ppl ppls ppo pps ppss wpo wps ex',
  // As in the template grammar, `my` and `your` determine a noun.
  DET: 'at dt dt$ dti dts dtx abl abn abx pp$ wdt wp$',
  ADJ: 'jj jj$ jjr jjs jjt ap ap$ od',
  NOUN: 'nn nn$ nns nns$ np np$ nps nps$ nr nr$ nrs',
  VERB: 'vb vbd vbg vbn vbz be bed bedz beg bem ben ber bez do dod doz hv hvd hvg hvn hvz',
  MODAL: 'md',
  TO: 'to',
  PREP: 'in',
  ADV: 'rb rb$ rbr rbt rn rp ql qlp wql wrb *',
  CONJ: 'cc cs',
  PUNCT: ". , : -- ( ) ' `` ''",
  NUM: 'cd cd$',
  OTHER: 'uh',
}

const tags = new Map(
  Object.entries(byTag).flatMap(([tag, names]) =>
    names.split(' ').map(name => [name, labels.findIndex(({ id }) => id === tag)] as const),
  ),
)

/** In a headline, in a title, cited; two tags of the corpus lost the last letter of these. */
const endings = /(?:-(?:hl|tl|nc|t|n))+$/

const known = new Map<string, number>()

function read(tag: string): number {
  if (tag.startsWith('fw-')) return tagIndex('OTHER')
  const [first = ''] = tag.replace(endings, '').split('+')
  const label = tags.get(first.replace(endings, '').replace(/(?<=[a-z])\*$/, ''))
  if (label === undefined) throw new RangeError(`found the tag '${tag}', expected one of the Brown corpus`)
  return label
}

/**
 * The index of the part of speech that a tag of the corpus stands for. Of two words written as one (`it's`) the first
 * counts, a word with `not` in it (`didn't`) counts as what it is without, and a foreign word is a foreign word.
 */
export function labelOf(tag: string): number {
  const label = known.get(tag) ?? read(tag)
  known.set(tag, label)
  return label
}
