/** A reader of agreement sentences that knows English words, not the grammar that wrote them. */

type GrammaticalNumber = 'singular' | 'plural'

const singularNouns = 'key door cabinet book letter box picture car tree dog cat teacher student friend child'.split(
  ' ',
)
const pluralNouns = singularNouns.map(noun => (noun === 'child' ? 'children' : noun === 'box' ? 'boxes' : `${noun}s`))
const pluralVerbs = 'are were seem look wait move sleep fall see like follow know'.split(' ')
const singularVerbs = 'is was seems looks waits moves sleeps falls sees likes follows knows'.split(' ')
const adjectives = 'old new big small red green quiet heavy'.split(' ')
const women = 'Alice Mary Anna Emma'.split(' ')
const men = 'Tom John Peter David'.split(' ')

const numberIn = (word: string, singular: readonly string[], plural: readonly string[]): GrammaticalNumber | null =>
  singular.includes(word) ? 'singular' : plural.includes(word) ? 'plural' : null

/** The number of a noun, or null for another word. */
export const nounNumber = (word: string) => numberIn(word, singularNouns, pluralNouns)

/** The number of a verb, or null for another word. */
export const verbNumber = (word: string) => numberIn(word, singularVerbs, pluralVerbs)

/** The pronoun for a name, or null for another word. */
export const pronounOf = (word: string) => (women.includes(word) ? 'she' : men.includes(word) ? 'he' : null)

/** What a reader finds out about a sentence without its beginning mark. */
export interface Reading {
  readonly pattern: 'plain' | 'reported' | 'short'
  readonly verbAt: number
  readonly subject: GrammaticalNumber | null
  readonly between: readonly (GrammaticalNumber | null)[]
  readonly relative: 'none' | 'object' | 'subject'
  /** Disagreements of any noun phrase or verb with what it belongs to. */
  readonly faults: readonly string[]
}

const fits: Readonly<Record<string, GrammaticalNumber>> = {
  a: 'singular',
  this: 'singular',
  some: 'plural',
  these: 'plural',
}

/** A place in a sentence that moves to the right and notes what does not fit. */
class Reader {
  at = 0
  readonly faults: string[] = []
  readonly words: readonly string[]

  constructor(words: readonly string[]) {
    this.words = words
  }

  get word(): string {
    return this.words[this.at] ?? ''
  }

  expect(isTrue: boolean, what: string): void {
    if (!isTrue) this.faults.push(`${what} at ${this.at}: ${this.words.join(' ')}`)
  }

  nounPhrase(): GrammaticalNumber | null {
    const determiner = this.word
    this.expect(determiner === 'the' || fits[determiner] !== undefined, 'no determiner')
    this.at += 1
    this.expect(determiner !== 'a' || !/^[aeiou]/.test(this.word), 'a before a vowel')
    if (adjectives.includes(this.word)) this.at += 1
    const number = nounNumber(this.word)
    this.expect(number !== null && (fits[determiner] ?? number) === number, 'determiner and noun differ')
    this.at += 1
    return number
  }

  verb(number: GrammaticalNumber | null): void {
    this.expect(verbNumber(this.word) === number, 'verb and subject differ')
    this.at += 1
  }
}

type Between = Pick<Reading, 'relative' | 'between'>

function relativeClause(reader: Reader, subject: GrammaticalNumber | null): Between {
  if (reader.word !== 'that') return { relative: 'none', between: [] }
  reader.at += 1
  const relative = verbNumber(reader.word) === null ? 'object' : 'subject'
  if (relative === 'subject') reader.verb(subject)
  const number = reader.nounPhrase()
  if (relative === 'object') reader.verb(number)
  return { relative, between: [number] }
}

function untilVerb(reader: Reader, subject: GrammaticalNumber | null): Between {
  const { relative, between } = relativeClause(reader, subject)
  const nouns = [...between]
  while (verbNumber(reader.word) === null && reader.at < reader.words.length) {
    reader.at += 1
    nouns.push(reader.nounPhrase())
  }
  return { relative, between: nouns }
}

function patternOf(words: readonly string[]): Reading['pattern'] {
  if (pronounOf(words[0] ?? '') === null) return 'plain'
  return ['said', 'thought', 'knew'].includes(words[1] ?? '') ? 'reported' : 'short'
}

/** Reads a sentence from left to right. */
export function read(words: readonly string[]): Reading {
  const reader = new Reader(words)
  const pattern = patternOf(words)
  reader.at = { plain: 0, short: 1, reported: 3 }[pattern]
  const subject = pattern === 'short' ? 'singular' : reader.nounPhrase()
  const { relative, between } = untilVerb(reader, subject)
  const verbAt = reader.at
  reader.verb(subject)
  const because = words.indexOf('because')
  reader.expect(because >= 0 === (pattern !== 'plain'), 'because out of place')
  if (because >= 0) {
    reader.expect(words[because + 1] === pronounOf(words[0] ?? ''), 'pronoun and name differ')
    reader.expect(verbNumber(words[because + 2] ?? '') === 'singular', 'pronoun and verb differ')
  }
  return { pattern, verbAt, subject, between, relative, faults: reader.faults }
}
