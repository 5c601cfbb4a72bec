/** How a browser's storage behaves: as it should, or refusing everything it is asked to write. */
export interface Behaviour {
  readonly full?: boolean
  /** Refuses to take anything away. */
  readonly clinging?: boolean
  /** Milliseconds until the database is open. */
  readonly delay?: number
}

type Later = (() => void) | null

/** The part of IndexedDB that a shelf uses, in memory and in the order of the real one: answers come later. */
export function fakeStorage({ full = false, clinging = false, delay = 0 }: Behaviour = {}) {
  const rows = new Map<string, unknown>()
  const counts = { open: 0 }
  const open = () => {
    counts.open++
    const database = {
      createObjectStore: () => undefined,
      close: () => void counts.open--,
      transaction: () => {
        const transaction = {
          oncomplete: null as Later,
          onabort: null as Later,
          onerror: null as Later,
          error: null as unknown,
        }
        const finish = (refused: boolean) =>
          setTimeout(() => {
            if (refused) transaction.error = new DOMException('no room', 'QuotaExceededError')
            ;(refused ? transaction.onabort : transaction.oncomplete)?.()
          }, 0)
        const objectStore = () => ({
          put: (value: unknown, key: string) => {
            if (!full) rows.set(key, structuredClone(value))
            finish(full)
            return { result: key }
          },
          delete: (key: string) => {
            if (!clinging) rows.delete(key)
            finish(clinging)
            return { result: undefined }
          },
          get: (key: string) => {
            finish(false)
            return { result: structuredClone(rows.get(key)) }
          },
          getAllKeys: () => ({ result: [...rows.keys()] }),
          getAll: () => {
            finish(false)
            return { result: structuredClone([...rows.values()]) }
          },
        })
        return Object.assign(transaction, { objectStore })
      },
    }
    const request = { onupgradeneeded: null as Later, onsuccess: null as Later, result: database }
    setTimeout(() => {
      if (rows.size === 0) request.onupgradeneeded?.()
      request.onsuccess?.()
    }, delay)
    return request
  }
  return { factory: () => ({ open }) as unknown as IDBFactory, rows, stillOpen: () => counts.open }
}
