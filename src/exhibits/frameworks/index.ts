export type { Framework, FrameworkId, RecurrentId } from './framework'
export { layoutOf, type LaidGate, type LaidTensor, type Layout } from './layout'
export { frameworks } from './table'
