/** The share of the items of which something is true. */
export const share = <T>(items: readonly T[], isTrue: (item: T) => boolean): number =>
  items.filter(isTrue).length / items.length
