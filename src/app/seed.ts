/** The largest seed that can be typed. */
export const LARGEST_SEED = 999_999
