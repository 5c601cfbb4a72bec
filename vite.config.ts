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

export default defineConfig({
  base: './',
  plugins: [onlyWoff2(), react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsDir: 'assets',
    // The drawings share most of their parts: one file for all of them is fewer requests than many small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'drawings', test: /src[\\/]figures[\\/](chain|attention|operation|scalar)[\\/]/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
})
