import type { Expression } from '../../trace'

/** Every node of an expression, the result first. */
export const nodes = (expression: Expression): readonly Expression[] => [
  expression,
  ...expression.inputs.flatMap(nodes),
]
