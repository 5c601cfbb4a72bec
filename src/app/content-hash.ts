const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 as hexadecimal digits; only pages that are served securely have it. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))))
}

/** FNV-1a: tells files apart, but does not keep anyone from making two that are alike. */
function weakHash(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

/** What a file is called: SHA-256 of its bytes, or 32 bits where a page is not served securely and has none. */
export const contentHash = (bytes: Uint8Array): Promise<string> =>
  isSecureContext ? sha256(bytes) : Promise.resolve(weakHash(bytes))
