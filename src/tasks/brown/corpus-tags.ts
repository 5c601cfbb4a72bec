import { labels, type Tag, tagIndex } from './labels'

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

/** In a headline, in a title, cited; two tags of the corpus lost the last letter of these. */
const endings = /(?:-(?:hl|tl|nc|t|n))+$/

/** A star behind letters is the `not` of `didn't`; by itself it is the word `not`. */
const not = /([a-z])\*$/

const labelsByName = (): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(byTag).flatMap(([tag, names]) =>
      names.split(' ').map(name => [name, labels.findIndex(({ id }) => id === tag)] as const),
    ),
  )

/** From a tag of the corpus to the index of a part of speech, or to null where the corpus left a word without one. */
export type LabelOf = (tag: string) => number | null

/**
 * What tells the part of speech of a tag; made when there is a text to read, so that the tags stay out of the page.
 * Of two words written as one (`it's`) the first counts, a word with `not` in it (`didn't`) counts as what it is without,
 * and a foreign word is a foreign word.
 */
export function labelling(): LabelOf {
  const byName = labelsByName()
  return tag => {
    if (tag === 'nil' || tag.startsWith('nil-')) return null
    if (tag.startsWith('fw-')) return tagIndex('OTHER')
    const [first = ''] = tag.split('+')
    const label = byName.get(first.replace(endings, '').replace(not, '$1'))
    if (label === undefined) throw new RangeError(`found the tag '${tag}', expected one of the Brown corpus`)
    return label
  }
}
