/** The job a value does in its model. Figures give one colour to each job, never to a letter (the letter flips with conventions). */
export type Role =
  | 'input' // x, tokens, embeddings
  | 'state' // h, attention output: what everyone else sees
  | 'content' // c, V: what is stored
  | 'keep' // f, z in the keep convention
  | 'write' // i, 1 − z
  | 'reveal' // o
  | 'ask' // r, Q
  | 'address' // K
  | 'value' // scores, weights, sums: no carrier, only numbers
  | 'weight' // learned parameters
