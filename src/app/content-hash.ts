const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/**
 * What a file is called: SHA-256 of its bytes as hexadecimal digits. The browser's own is quicker and leaves the page
 * alone, but only pages that are served securely have it; the same name comes out without, so that links open on both.
 */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  if (!isSecureContext) return (await import('./sha256')).sha256(bytes)
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))))
}
