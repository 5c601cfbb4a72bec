import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** KaTeX names each font in three formats; every browser we serve reads woff2, so the others would only add weight. */
const onlyWoff2 = (): Plugin => ({
  name: 'katex-only-woff2',
  enforce: 'pre',
  transform: {
    filter: { id: /\/katex\/dist\/.*\.css/ },
    handler: css => css.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g, ''),
  },
})

/** What every view needs, first so that no drawing claims it: libraries, engine and the parts that drawings share. */
const base = {
  name: 'base',
  priority: 1,
  test: /node_modules[\\/](?!katex)|src[\\/](tensor|models|trace|text|recipe)[\\/]|src[\\/]figures[\\/]([^\\/]+\.tsx?|(matrix|geometry|speech|theme|behaviours)[\\/])/,
}

const drawings = ['chain', 'attention', 'operation|scalar'].map(folders => ({
  name: folders.replace('|', '-'),
  test: new RegExp(`src[\\\\/]figures[\\\\/](${folders})[\\\\/]`),
}))

export default defineConfig({
  base: './',
  plugins: [onlyWoff2(), react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsDir: 'assets',
    // One style sheet for all views: three requests fewer at the start, and no view is ever seen unstyled.
    cssCodeSplit: false,
    // Four files instead of many small ones; a first view needs the base and one drawing.
    rolldownOptions: { output: { codeSplitting: { groups: [base, ...drawings] } } },
  },
  // A classic script runs as a module too, and where modules are refused it is the only one that runs.
  worker: { format: 'iife' },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
})
