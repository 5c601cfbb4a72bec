import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install.js'
import { root } from './project.js'

const usualPort = 4173

/** @param {string | undefined} text */
function portOf(text) {
  if (text === undefined || text === '') return usualPort
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new RangeError(`PORT is '${text}', expected a whole number from 1 to 65535`)
}

async function start() {
  const port = portOf(process.env['PORT'])
  await ensureInstalled()
  const { build, preview } = await import('vite')
  const asBuilt = process.argv.includes('--as-built') && existsSync(join(root, 'dist', 'index.html'))
  if (!asBuilt) await build({ root })
  const server = await preview({ root, preview: { host: '127.0.0.1', port, strictPort: false } })
  console.log(
    `\nUnroll is running at ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}  (Ctrl+C ends it)`,
  )
}

start().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
