import { readBrown } from '../../../src/tasks'

const subjects = ['I/ppss', 'You/ppss', 'We/ppss', 'They/ppss', 'Today/nr they/ppss', 'The/at dogs/nns']
const verbs = ['saw/vbd', 'play/vb', 'work/vb', 'like/vb', "don't/do* change/vb", 'hope/vb']
const determiners = ['the/at', 'a/at', 'that/dt', "Georgia's/np$", 'my/pp$ red/jj']
const nouns = ['play/nn', 'work/nn', 'change/nn', 'love/nn', 'house/nn-tl']
/** Each is in so few sentences that it is a rare word. */
const rare = ['Zanzibar/np-tl', 'vade/fw-vb', '1961/cd', 'Oh/uh', 'mecum/fw-ppo+in']

const pairs = subjects.flatMap(subject => verbs.map(verb => `${subject} ${verb}`))

/** Sentences that nobody wrote, as the files of the Brown corpus write theirs. */
export const madeUpBrown = readBrown(
  [
    ...pairs.flatMap(pair => determiners.flatMap(one => nouns.map(noun => `\t${pair} ${one} ${noun} ./.`))),
    ...rare.flatMap(word => pairs.slice(0, 12).map(pair => `\t\`\`/\`\` ${word} ''/'' ,/, ${pair} it/ppo ?/. ?/.`)),
  ].join('\n\n\n'),
)

/** As many as leave the rare words out: the marks, the words of the templates and what the sentences above share. */
export const MADE_UP_WORDS = 80
