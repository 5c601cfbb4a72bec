import { test as base, expect, type BrowserContext } from '@playwright/test'

/** What a page did that a reader should never notice: errors, warnings, and requests to anyone but its own host. */
export interface Noise {
  readonly complaints: string[]
  readonly requests: string[]
}

/** Listens to everything in a context and refuses every request that leaves `home`. */
export async function listen(context: BrowserContext, home: string): Promise<Noise> {
  const noise: Noise = { complaints: [], requests: [] }
  context.on('console', message => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      noise.complaints.push(`${message.type()}: ${message.text()}`)
    }
  })
  context.on('weberror', uncaught => noise.complaints.push(`uncaught: ${uncaught.error().message}`))
  context.on('request', request => noise.requests.push(request.url()))
  await context.route(
    url => /^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(home).origin,
    route => {
      noise.complaints.push(`request to another host: ${route.request().url()}`)
      return route.abort()
    },
  )
  return noise
}

/** Milliseconds after which a test has hung; a busy machine is many times slower than a quiet one. */
const LONGEST = 120_000

/** A test on a large quiet page: it fails on any complaint of the page, whatever else it looks at. */
export const test = base.extend<{ noise: Noise }>({
  viewport: { width: 1600, height: 1000 },
  contextOptions: { reducedMotion: 'reduce' },
  noise: [
    async ({ context, baseURL }, use, info) => {
      info.setTimeout(LONGEST)
      const noise = await listen(context, baseURL ?? '')
      await use(noise)
      expect(noise.complaints, 'what the page complained of').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
