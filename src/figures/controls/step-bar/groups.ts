/** A run of neighbouring steps that happen at one position. */
export interface Group {
  readonly first: number
  readonly last: number
  readonly time: number
}

/** The steps in groups of equal position, in their order; a track walked backwards makes groups of its own. */
export function groupsOf(steps: readonly { readonly time: number }[]): readonly Group[] {
  const groups: { first: number; last: number; time: number }[] = []
  steps.forEach(({ time }, k) => {
    const open = groups.at(-1)
    if (open?.time === time) open.last = k
    else groups.push({ first: k, last: k, time })
  })
  return groups
}
