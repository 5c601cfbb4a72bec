import { vi } from 'vitest'

/** What a page finds around it: its address, an English reader, and a host that answers as told. */
export function pageGlobals(hash: string, fetch: (url: URL) => Promise<Response>): void {
  vi.stubGlobal('location', { hash })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('document', { baseURI: 'https://example.org/page/' })
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('fetch', fetch)
}
