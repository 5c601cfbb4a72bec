/** A file of weights that was trained in this browser. */
export interface KeptFile {
  readonly bytes: Uint8Array
  /** The choice it was trained with, as links write it. */
  readonly train: string
}

/** Where a browser keeps files of weights, each under the hash of its content. */
export interface Shelf {
  /** Rejects with the browser's own reason when nothing can be kept. */
  readonly put: (hash: string, file: KeptFile) => Promise<void>
  readonly get: (hash: string) => Promise<KeptFile | undefined>
}

const DATABASE = 'unroll'
const STORE = 'weights'

/** Milliseconds after which a storage that does not answer counts as refused. */
const PATIENCE = 5000

const reasonOf = (error: DOMException | null): Error => error ?? new Error('the browser gave no reason')

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = factory.open(DATABASE, 1)
    setTimeout(() => fail(new Error('the storage does not answer')), PATIENCE)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(reasonOf(request.error))
    request.onblocked = () => fail(new Error('another tab holds an older version of the storage open'))
  })
}

/** Done when everything is written, not when it is asked for: a full disk shows only then. */
function carriedOut<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise<T>((done, fail) => {
    const transaction = database.transaction(STORE, mode)
    const request = ask(transaction.objectStore(STORE))
    transaction.oncomplete = () => done(request.result)
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
  typeof x.train === 'string'

/** A shelf in a browser's storage; asking for the storage may itself be refused. */
export const createShelf = (factory: () => IDBFactory): Shelf => ({
  put: async (hash, file) => {
    const database = await opened(factory())
    await carriedOut(database, 'readwrite', store => store.put(file, hash))
  },
  get: async hash => {
    const database = await opened(factory())
    const found: unknown = await carriedOut<unknown>(database, 'readonly', store => store.get(hash))
    return isKeptFile(found) ? found : undefined
  },
})

/** The shelf of this browser. */
export const shelf = createShelf(() => indexedDB)
