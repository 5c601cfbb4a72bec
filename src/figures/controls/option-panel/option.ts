import type { Said } from '../../language'

interface Named {
  readonly name: string
  readonly label: Said
  /** One sentence on what changes, for a choice that does not explain itself. */
  readonly help?: Said
}

/** One answer out of several. */
export interface ChoiceOption extends Named {
  readonly kind: 'choice'
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: Said }[]
}

/** A number between two others. */
export interface RangeOption extends Named {
  readonly kind: 'range'
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
}

/** Something that is on or off. */
export interface FlagOption extends Named {
  readonly kind: 'flag'
  readonly value: boolean
}

/** One thing a person can choose about a model. */
export type PanelOption = ChoiceOption | RangeOption | FlagOption

/** Options that belong together under one heading. */
export interface OptionGroup {
  readonly id: string
  readonly title: Said
  readonly options: readonly PanelOption[]
}

const MOST_SEGMENTS = 3
const LONGEST_ROW = 26

/** Answers stand side by side when they are few and short in both languages; a Han character takes the room of two letters. */
export const standsInOneRow = ({ choices }: ChoiceOption): boolean =>
  choices.length <= MOST_SEGMENTS &&
  choices.reduce((sum, { label }) => sum + label.en.length, 0) <= LONGEST_ROW &&
  choices.reduce((sum, { label }) => sum + 2 * label.zh.length, 0) <= LONGEST_ROW

/** The first `visible` options, still under their headings, and the others; a group may be divided between the two. */
export function dividedAt(
  groups: readonly OptionGroup[],
  visible: number,
): { readonly first: readonly OptionGroup[]; readonly rest: readonly OptionGroup[] } {
  const first: OptionGroup[] = []
  const rest: OptionGroup[] = []
  let left = Math.max(visible, 0)
  for (const group of groups) {
    const shown = group.options.slice(0, left)
    const hidden = group.options.slice(left)
    left -= shown.length
    if (shown.length > 0) first.push({ ...group, options: shown })
    if (hidden.length > 0) rest.push({ ...group, options: hidden })
  }
  return { first, rest }
}
