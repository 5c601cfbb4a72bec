import { gap } from './spacing'
import type { Tokens } from './tokenize'

const curly = { '"': ['“', '”'], "'": ['‘', '’'] } as const

/** Straight quotes do not say whether they open or close: they alternate, and a last one without a partner closes. */
const directed = (tokens: Tokens): Tokens => {
  const left = { '"': 0, "'": 0 }
  for (const token of tokens) if (token === '"' || token === "'") left[token] += 1
  const opened = { '"': false, "'": false }
  return tokens.map((token, index) => {
    if (token !== '"' && token !== "'") return token
    left[token] -= 1
    opened[token] = !opened[token] && (left[token] > 0 || index === 0)
    return curly[token][opened[token] ? 0 : 1]
  })
}

/** The tokens as a reader would write them: "I saw a saw." and "我看见一把锯子。". */
export const sentence = (tokens: Tokens): string => {
  const facing = directed(tokens)
  return tokens
    .map((token, index) => (index === 0 ? token : gap(facing[index - 1] ?? '', facing[index] ?? '') + token))
    .join('')
}
