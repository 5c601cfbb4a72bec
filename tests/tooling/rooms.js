/**
 * One room of the source: its floor, the rooms it may import and the packages it may use.
 * A `*` in a package stands for any part of one name; a package includes its sub-paths.
 * @typedef {{ readonly floor: number, readonly imports: readonly string[], readonly packages: readonly string[] }} Room
 */

/**
 * The rooms of `src`: the only place where the walls between them are stated.
 * @type {Readonly<Record<string, Room>>}
 */
export const rooms = {
  tensor: { floor: 1, imports: [], packages: [] },
  text: { floor: 1, imports: [], packages: [] },
  models: { floor: 2, imports: ['tensor'], packages: [] },
  weights: { floor: 2, imports: ['tensor'], packages: [] },
  tasks: { floor: 2, imports: ['text'], packages: [] },
  trace: { floor: 3, imports: ['tensor', 'models'], packages: [] },
  training: { floor: 3, imports: ['tensor', 'models', 'tasks'], packages: [] },
  figures: { floor: 4, imports: ['trace'], packages: ['react', 'd3', 'd3-*', 'katex'] },
  recipe: { floor: 4, imports: ['trace', 'models', 'weights', 'tasks', 'text', 'tensor'], packages: [] },
  exhibits: { floor: 5, imports: ['figures', 'recipe', 'trace', 'models'], packages: ['react'] },
  lessons: { floor: 5, imports: ['recipe'], packages: [] },
  app: {
    floor: 6,
    imports: [
      'tensor',
      'text',
      'models',
      'weights',
      'tasks',
      'trace',
      'training',
      'figures',
      'recipe',
      'exhibits',
      'lessons',
    ],
    packages: [
      'react',
      'react-dom',
      'zustand',
      'lucide-react',
      'react-error-boundary',
      '@fontsource-variable/inter',
      'katex/dist/*.css',
    ],
  },
}
