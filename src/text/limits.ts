/** How much is read (UTF-16 units, as in a text field), how many tokens are computed, and how many are drawn at once. */
export const limits = { characters: 2000, tokens: 512, drawn: 16 } as const
