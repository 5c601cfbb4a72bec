import { contentHash } from './content-hash'
import { createLibrary, type Means } from './library'

/** Beside the page, wherever that is. */
const FOLDER = 'models/'
/** Milliseconds after which a connection that has stalled counts as lost. */
const PATIENCE = 20_000

async function fetchFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(FOLDER + name, document.baseURI), { signal: AbortSignal.timeout(PATIENCE) })
  if (!answer.ok) throw new Error(`${name} could not be fetched (${answer.status})`)
  return new Uint8Array(await answer.arrayBuffer())
}

const findKept: Means['findKept'] = async (hash, others) =>
  (await import('./training/find-kept')).findKept(hash, others)

/** The trained models that lie beside this page, and those that this browser keeps. */
export const library = createLibrary({ fetchFile, digest: contentHash, findKept })
