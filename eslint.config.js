import { defineConfig, globalIgnores } from 'eslint/config'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { wallRule } from './tests/tooling/wall-rule.js'

const clock = 'randomness and time are arguments: only src/app may ask the machine for them'
const nodeOwner = 'React draws: d3 may select nodes only in src/figures/behaviours and src/app'
const stranger = 'components do not search each other: pass an id, a ref or a prop'
const selections = ['select', 'selectAll', 'create']

export default defineConfig(
  globalIgnores(['dist', '.results']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  tseslint.configs.recommendedTypeChecked,
  {
    rules: {
      complexity: ['error', 12],
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['eslint.config.js'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    // A figure's `role` prop is the job of a value in the model, not an ARIA role.
    rules: { 'jsx-a11y/aria-role': ['error', { ignoreNonDOM: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { rooms: { rules: { wall: wallRule } } },
    rules: {
      'rooms/wall': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/app/**', 'src/figures/behaviours/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['d3', 'd3-selection'].map(name => ({ name, importNames: selections, message: nodeOwner })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    ignores: ['src/app/**', 'tests/bench/**', 'tests/e2e/**', 'tests/tooling/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: clock },
        { object: 'Date', property: 'now', message: clock },
        { object: 'performance', property: 'now', message: clock },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/app/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(querySelector|querySelectorAll|getElementById)$/]',
          message: stranger,
        },
      ],
    },
  },
  {
    files: ['src/tensor/**', 'src/models/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
