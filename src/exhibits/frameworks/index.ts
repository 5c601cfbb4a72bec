export type { Framework, FrameworkId, RecurrentId } from './framework'
export { layoutOf, type Layout } from './layout'
export { frameworks } from './table'
