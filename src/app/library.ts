import type { ManifestEntry } from '../training/zoo/manifest'
import { altered, elsewhere, unfinished, unknown, unread, type Arrival } from './arrival'
import { isCount, isListOf, isNumber, isSaid, isText, orNothing, shapedAs } from './checks'
import { isLive } from './training/carried'
import { provide, readTrained, trainedOf, type TrainedSource } from '../recipe'

type Facts = Pick<ManifestEntry, 'id' | 'file' | 'hash' | 'model' | 'title' | 'task' | 'metrics'>

type Extras = Partial<Pick<ManifestEntry, 'shows' | 'tried'>>

/** What the list of trained models says of one of them, as far as the page reads it. */
export interface Listed extends Facts, Extras {
  /** What was found out about its units and heads; whoever reads it looks at every entry. */
  readonly units?: unknown
  readonly heads?: unknown
}

/** How files are fetched and recognised. */
export interface Means {
  /** The bytes of a file beside the list; throws a sentence. */
  readonly fetchFile: (name: string) => Promise<Uint8Array>
  /** SHA-256 as hexadecimal digits. */
  readonly digest: (bytes: Uint8Array) => Promise<string>
  /** The file of weights that were trained in this browser, or that a link brought along. */
  readonly findKept?: (hash: string, others: Others) => Promise<Uint8Array | undefined>
}

/** What a link says besides its recipe. */
export type Others = ReadonlyMap<string, string>

/** The trained models that come with the page, fetched when they are asked for and kept from then on. */
export interface Library {
  readonly list: () => Promise<readonly Listed[]>
  readonly bring: (source: TrainedSource, others?: Others) => Promise<Arrival>
}

const isListed = shapedAs<Facts & Extras>({
  id: isText,
  file: x => isText(x) && /^[\w.-]+\.safetensors$/.test(x),
  hash: isText,
  model: isText,
  title: isSaid,
  task: isText,
  metrics: isListOf(
    shapedAs<ManifestEntry['metrics'][number]>({ set: isText, accuracy: isNumber, chance: isNumber, asks: isCount }),
  ),
  shows: orNothing(isSaid),
  tried: orNothing(shapedAs<ManifestEntry['tried']>({ seeds: isCount, learnt: isCount, shown: isCount })),
})

const LIST = 'manifest.json'

/** Every promise is made once; one that failed is made again when it is next asked for. */
function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>, holds: (made: T) => boolean) {
  const found = known.get(key) ?? make()
  known.set(key, found)
  const forget = () => void known.delete(key)
  found.then(made => holds(made) || forget(), forget)
  return found
}

/** Opens the library of the page. */
export function createLibrary({ fetchFile, digest, findKept }: Means): Library {
  const lists = new Map<string, Promise<readonly Listed[]>>()
  const arrivals = new Map<string, Promise<Arrival>>()

  const list = () =>
    once(
      lists,
      LIST,
      async () => {
        const found: unknown = JSON.parse(new TextDecoder().decode(await fetchFile(LIST)))
        if (!Array.isArray(found)) throw new TypeError('the list of trained weights is not a list')
        return found.filter(isListed)
      },
      () => true,
    )

  const read = async (id: string): Promise<Arrival> => {
    try {
      const entry = (await list()).find(listed => listed.id === id)
      if (!entry) return unknown(id)
      const bytes = await fetchFile(entry.file)
      const hash = await digest(bytes)
      if (hash !== entry.hash) return altered(id)
      const trained = await readTrained(bytes, hash)
      if (trained.id !== id) return altered(id)
      provide(trained)
      return { kind: 'here', trained }
    } catch (problem) {
      return unread(id, problem)
    }
  }

  const readKept = async (hash: string, others: Others): Promise<Arrival> => {
    try {
      const bytes = await findKept?.(hash, others)
      if (!bytes) return elsewhere
      const trained = await readTrained(bytes, hash)
      provide(trained, 'kept')
      return { kind: 'here', trained }
    } catch (problem) {
      return unread(hash, problem)
    }
  }

  const bring = (source: TrainedSource, others: Others = new Map()): Promise<Arrival> => {
    const trained = trainedOf(source)
    if (trained) return Promise.resolve({ kind: 'here', trained })
    if (source.kind === 'kept') return readKept(source.hash, others)
    if (isLive(source.id)) return Promise.resolve(unfinished)
    const { id } = source
    return once(
      arrivals,
      id,
      () => read(id),
      ({ kind }) => kind === 'here',
    )
  }

  return { list, bring }
}
