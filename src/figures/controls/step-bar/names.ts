import type { Group } from './groups'

/** A name under the slider, by the centre of its group in px. */
export interface Name {
  readonly group: number
  readonly centre: number
  readonly width: number
}

const GAP = 12
const WIDEST = 112

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]|\p{Emoji_Presentation}/u

/** About how wide a name will be: Han characters are square, Latin letters a little over half as wide. */
export const nameWidth = (name: string, fontSize: number): number =>
  Math.min(Math.ceil([...name].reduce((sum, letter) => sum + (wide.test(letter) ? 1 : 0.62), 0) * fontSize) + 2, WIDEST)

/** The names there is room for, in their order, every `stride`th group and always the current one. */
export function namesOf(props: {
  readonly groups: readonly Group[]
  readonly current: number
  readonly stride: number
  readonly width: number
  readonly fontSize: number
  readonly nameOf: (group: Group) => string
  readonly centreOf: (group: Group) => number
}): readonly Name[] {
  const { groups, current, stride, width, fontSize, nameOf, centreOf } = props
  const names: Name[] = []
  const isFree = (centre: number, size: number): boolean =>
    names.every(other => Math.abs(other.centre - centre) >= (other.width + size) / 2 + GAP)
  const place = (k: number): void => {
    const group = groups[k]
    const name = group && nameOf(group)
    if (!name) return
    const size = nameWidth(name, fontSize)
    const centre = Math.min(Math.max(centreOf(group), size / 2), width - size / 2)
    if (isFree(centre, size)) names.push({ group: k, centre, width: size })
  }
  // The current name takes its place first; the others stand where it leaves room.
  place(current)
  for (let k = 0; k < groups.length; k += stride) if (k !== current) place(k)
  return names.sort((a, b) => a.group - b.group)
}
