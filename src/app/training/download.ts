/** Hands a file to the reader; it never leaves the machine. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to save by the next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
