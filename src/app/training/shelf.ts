/** A file of weights that was trained in this browser. */
export interface KeptFile {
  readonly bytes: Uint8Array
  /** The choice it was trained with, as links write it. */
  readonly train: string
  /** When it was put here, in milliseconds; files of the first version do not know. */
  readonly at?: number
  /** When it was last read, in milliseconds. */
  readonly read?: number
}

/** A file with its name. */
export interface Named extends KeptFile {
  readonly hash: string
}

/** Where a browser keeps files of weights, each under the hash of its content. Everything rejects with the browser's own reason. */
export interface Shelf {
  readonly put: (hash: string, file: KeptFile) => Promise<void>
  readonly get: (hash: string) => Promise<KeptFile | undefined>
  readonly remove: (hashes: readonly string[]) => Promise<void>
  /** All files, the newest first. */
  readonly list: () => Promise<readonly Named[]>
}

const DATABASE = 'unroll'
const STORE = 'weights'

/** Milliseconds after which a storage that does not answer counts as refused. */
const PATIENCE = 5000

const reasonOf = (error: DOMException | null): Error =>
  error ?? new DOMException('the browser gave no reason', 'AbortError')

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = factory.open(DATABASE, 1)
    let late = false
    const timer = setTimeout(() => {
      late = true
      fail(new DOMException('the storage does not answer', 'TimeoutError'))
    }, PATIENCE)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => {
      clearTimeout(timer)
      // Nobody waits for it any more, and an open database keeps others from changing it.
      if (late) request.result.close()
      else done(request.result)
    }
    request.onerror = () => {
      clearTimeout(timer)
      fail(reasonOf(request.error))
    }
  })
}

/** Done when everything is written, not when it is asked for: a full disk shows only then. */
function carriedOut<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => () => T,
): Promise<T> {
  return new Promise<T>((done, fail) => {
    const transaction = database.transaction(STORE, mode)
    const result = ask(transaction.objectStore(STORE))
    transaction.oncomplete = () => done(result())
    transaction.onabort = () => fail(reasonOf(transaction.error))
    transaction.onerror = () => fail(reasonOf(transaction.error))
  }).finally(() => database.close())
}

const isKeptFile = (x: unknown): x is KeptFile =>
  typeof x === 'object' &&
  x !== null &&
  'bytes' in x &&
  x.bytes instanceof Uint8Array &&
  'train' in x &&
  typeof x.train === 'string' &&
  (!('at' in x) || typeof x.at === 'number') &&
  (!('read' in x) || typeof x.read === 'number')

const age = ({ at = 0 }: KeptFile): number => at

/** A shelf in a browser's storage; asking for the storage may itself be refused. */
export const createShelf = (factory: () => IDBFactory): Shelf => ({
  put: async (hash, file) =>
    carriedOut(await opened(factory()), 'readwrite', store => {
      store.put(file, hash)
      return () => undefined
    }),
  get: async hash => {
    const found = await carriedOut(await opened(factory()), 'readonly', store => {
      const request = store.get(hash)
      return (): unknown => request.result
    })
    return isKeptFile(found) ? found : undefined
  },
  remove: async hashes =>
    carriedOut(await opened(factory()), 'readwrite', store => {
      for (const hash of hashes) store.delete(hash)
      return () => undefined
    }),
  list: async () =>
    carriedOut(await opened(factory()), 'readonly', store => {
      const [names, files] = [store.getAllKeys(), store.getAll()]
      return () => {
        const found: readonly unknown[] = files.result
        return found
          .flatMap((file, k) => {
            const hash = names.result[k]
            return isKeptFile(file) && typeof hash === 'string' ? [{ ...file, hash }] : []
          })
          .sort((a, b) => age(b) - age(a))
      }
    }),
})

/** The shelf of this browser. */
export const shelf = createShelf(() => indexedDB)
