import { sum, type Value } from '../tensor'

/** Something that is done to rows. */
export type RowMap = (X: Value) => Value

/** X plus what is made of it, normalised before (Xiong et al. 2020) or after (Vaswani et al. 2017). */
export const residual = (normFirst: boolean, norm: RowMap, make: RowMap, X: Value): Value =>
  normFirst ? sum(X, make(norm(X))) : norm(sum(X, make(X)))

/** What was made of X, added to X where X is kept (He et al. 2016). */
export const besides = (kept: boolean, X: Value, made: Value): Value => (kept ? sum(X, made) : made)
