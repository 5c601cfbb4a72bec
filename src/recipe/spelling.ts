/** How many letters have to be put in, left out, exchanged, or swapped with their neighbour (Damerau 1964). */
export function editsBetween(a: readonly string[], b: readonly string[]): number {
  const rows: (readonly number[])[] = [Array.from({ length: b.length + 1 }, (_, k) => k)]
  const cell = (row: number, col: number): number => rows[row]?.[col] ?? Infinity
  a.forEach((letter, row) => {
    const here = [row + 1]
    rows.push(here)
    b.forEach((other, col) => {
      const exchanged = cell(row, col) + (letter === other ? 0 : 1)
      const crossed = row > 0 && col > 0 && letter === b[col - 1] && other === a[row - 1]
      const swapped = crossed ? cell(row - 1, col - 1) + 1 : Infinity
      here.push(Math.min(exchanged, cell(row, col + 1) + 1, cell(row + 1, col) + 1, swapped))
    })
  })
  return cell(a.length, b.length)
}

/** How many letters two words begin with alike. */
export function sharedBeginning(a: readonly string[], b: readonly string[]): number {
  const strange = a.findIndex((letter, k) => letter !== b[k])
  return strange < 0 ? a.length : strange
}

/** Endings of English that one stem takes: walk, walks, walked; story, stories; love, loving. */
const families: readonly (readonly string[])[] = [
  ['', 's', 'es', 'd', 'ed', 'ing'],
  ['y', 'ies', 'ied', 'ying'],
  ['e', 'es', 'ed', 'ing'],
]

const SHORTEST_STEM = 3

/** Whether two words are forms of one: movie and movies, love and loving. */
export function shareStem(a: readonly string[], b: readonly string[]): boolean {
  const stem = sharedBeginning(a, b)
  const endings = [a, b].map(word => word.slice(stem).join(''))
  return stem >= SHORTEST_STEM && families.some(family => endings.every(ending => family.includes(ending)))
}

/** A real word of three letters is one exchange from many others, and "not" is no misspelt "now": only a swap tells. */
const SWAPS_ONLY = 3
const ONE_EDIT = 7
const LONG_ENOUGH = 6
const FEW = 2

/** Whether a word looks like a slip of another: few edits for its length, and as a rule the same first letter. */
function isSlip(word: readonly string[], other: readonly string[], edits: number): boolean {
  if (word.length < SWAPS_ONLY) return false
  const swapped = edits === 1 && [...word].sort().join('') === [...other].sort().join('')
  if (swapped || word.length <= SWAPS_ONLY) return swapped
  if (word[0] === other[0]) return edits <= (word.length <= ONE_EDIT ? 1 : FEW)
  // A first letter may be missing or doubled; an exchanged one makes another word: better, letter.
  return edits === 1 && word.length >= LONG_ENOUGH && word.length !== other.length
}

/** Words of letters; one character for another, or one digit, is no slip of the pen. */
const isSpelt = (word: string): boolean => /^[\p{L}\p{M}’'-]+$/u.test(word) && !/\p{Script=Han}/u.test(word)

const MOST = 3

/** Up to three of these words that look like what was meant by another: its other forms and its likely spellings, the nearest first. */
export function likelySpellings(words: readonly string[], word: string): readonly string[] {
  if (!isSpelt(word)) return []
  const letters = [...word.toLowerCase()]
  return words
    .filter(isSpelt)
    .map(other => ({ other, spelt: [...other.toLowerCase()] }))
    .map(({ other, spelt }) => ({
      other,
      edits: editsBetween(letters, spelt),
      stem: shareStem(letters, spelt),
      beginning: sharedBeginning(letters, spelt),
      spelt,
    }))
    .filter(({ edits, stem, spelt }) => stem || isSlip(letters, spelt, edits))
    .sort((a, b) => Number(b.stem) - Number(a.stem) || a.edits - b.edits || b.beginning - a.beginning)
    .slice(0, MOST)
    .map(({ other }) => other)
}
