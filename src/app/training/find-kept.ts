import { fromBase64url } from './base64url'
import type { Others } from '../library'
import { carry } from './carried'
import { contentHash } from '../content-hash'
import { shelf, type Shelf } from './shelf'

/** Where kept files are looked for, and what time it is. */
export interface Finding {
  readonly shelf: Pick<Shelf, 'get' | 'put'>
  readonly now: () => number
}

async function onShelf(hash: string, { shelf, now }: Finding): Promise<Uint8Array | undefined> {
  try {
    const found = await shelf.get(hash)
    if (!found) return undefined
    // What is looked at is not the first to go; where nothing can be written it is looked at all the same.
    shelf.put(hash, { ...found, read: now() }).catch(() => undefined)
    carry(hash, { train: found.train, stored: true })
    return found.bytes
  } catch {
    // A browser that refuses its storage has kept nothing.
    return undefined
  }
}

/** A recipe that comes with a file, where it can be read: what cannot is not handed on. */
async function readableTrain(train: string): Promise<string> {
  const { choiceFrom } = await import('./choice')
  return choiceFrom(train) ? train : ''
}

/** The file of weights that were trained here, or that the link itself brought along; nothing where neither has it. */
export async function findKept(
  hash: string,
  others: Others,
  from: Finding = { shelf, now: Date.now },
): Promise<Uint8Array | undefined> {
  const found = await onShelf(hash, from)
  if (found) return found
  const file = others.get('file') ?? ''
  const bytes = fromBase64url(file)
  if (!bytes || bytes.length === 0 || (await contentHash(bytes)) !== hash) return undefined
  carry(hash, { train: await readableTrain(others.get('train') ?? ''), file, stored: false })
  return bytes
}
