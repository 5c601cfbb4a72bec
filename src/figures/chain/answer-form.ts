/** How many answers are told at the position in focus. */
export const MOST_ANSWERS = 3

/** Answers one below the other; or side by side in one line, where the states need the height. */
export type AnswerForm = 'lines' | 'line'

/** The height of one answer on a desk. */
export const ANSWER_LINE = 17
const BAR = 8
const TITLE = 14
const AIR = 4
/** What the title takes at the left on a wall, where it has no line of its own. */
const TITLE_BESIDE = 46
const PHONE = 560
const LOW = 440

/** On a wall, on a phone and in a low picture the answers are one line. */
export const answerForm = (width: number, height: number, lettering: number): AnswerForm =>
  lettering > 1 || width < PHONE || height < LOW ? 'line' : 'lines'

/** What the title of the row takes at the left. */
export const titleBeside = (lettering: number): number => (lettering > 1 ? TITLE_BESIDE * lettering : 0)

/** What the title of the row takes above the answers. */
export const titleAbove = (lettering: number): number => (lettering > 1 ? 0 : TITLE)

/** How tall the row of answers is. */
export const answersHeight = (form: AnswerForm, lettering: number): number =>
  titleAbove(lettering) + (form === 'lines' ? MOST_ANSWERS * ANSWER_LINE + AIR : ANSWER_LINE + BAR + AIR) * lettering
