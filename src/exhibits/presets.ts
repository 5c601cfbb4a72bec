import type { Said } from '../figures/language'
import { blank, exampleOf, withoutPin, withPin, type ExampleId, type Pin, type Recipe } from '../recipe'
import type { Preset } from './exhibit'

/** Holds every unit of a gate (or every cell of a weight matrix) at one number, at every position. */
export const everywhere = (name: string, number: number): Pin => ({ name, time: 'all', row: 'all', col: 'all', number })

const holds = (recipe: Recipe, pin: Pin): boolean =>
  recipe.pins.some(
    p =>
      p.name === pin.name && p.time === pin.time && p.row === pin.row && p.col === pin.col && p.number === pin.number,
  )

/** A what-if that pins gates or weights. */
export const pinning = (id: string, title: Said, note: Said, pins: readonly Pin[]): Preset => ({
  id,
  title,
  note,
  applied: recipe => pins.every(pin => holds(recipe, pin)),
  apply: recipe => ({ ...recipe, pins: pins.reduce(withPin, recipe.pins) }),
  release: recipe => ({
    ...recipe,
    pins: pins.reduce<readonly Pin[]>((left, pin) => withoutPin(left, pin), recipe.pins),
  }),
})

/** A what-if that changes options. */
export const choosing = (id: string, title: Said, note: Said, options: Recipe['options']): Preset => ({
  id,
  title,
  note,
  applied: recipe => Object.entries(options).every(([name, value]) => recipe.options[name] === value),
  apply: recipe => ({ ...recipe, options: { ...recipe.options, ...options } }),
  release: recipe => {
    const initial = blank(recipe.model).options
    const back = Object.fromEntries(Object.keys(options).map(name => [name, initial[name] ?? false]))
    return { ...recipe, options: { ...recipe.options, ...back } }
  },
})

/** A hand-set example whose numbers can be checked on paper, with gates held where they must be exactly 0 or 1. */
export const byHand = (id: ExampleId, title: Said, note: Said, start: Recipe, pins: readonly Pin[] = []): Preset => ({
  id,
  title,
  note,
  applied: ({ weights }) => weights.kind === 'example' && weights.id === id,
  apply: recipe => {
    const example = exampleOf(id)
    if (!example) return recipe
    return {
      ...blank(recipe.model),
      options: { ...blank(recipe.model).options, ...example.options },
      tokens: example.tokens,
      weights: { kind: 'example', id },
      pins,
      focus: { ...recipe.focus, level: recipe.focus.level === 'overview' ? 'overview' : 'cell' },
    }
  },
  release: () => start,
})
