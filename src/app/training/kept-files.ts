import { create } from 'zustand'
import type { Said } from '../../figures/language'
import { chooseKept } from '../follow'
import { writeAddress } from '../link'
import { useStore } from '../store'
import type { Kept } from './frame'
import { carryFile } from './keep'
import { shelf, type Named } from './shelf'
import { namedReason, reasonSaid } from './storage-words'
import { filesInUse, tidy } from './tidy'

/** What is known of the shelf. */
export interface KeptFiles {
  /** The newest first; those that are forgotten stay until the list is read again, so that a slip can be taken back. */
  readonly files: readonly Named[]
  /** The names of all that is on the shelf; nothing before it was read, or where it cannot be. */
  readonly stored: ReadonlySet<string> | undefined
  readonly problem: Said | undefined
}

/** The files of weights that this browser keeps, as components read them. */
export const useKeptFiles = create<KeptFiles>()(() => ({ files: [], stored: undefined, problem: undefined }))

/** Reads the list anew and changes nothing; a browser that refuses its storage has none. */
export async function readKeptFiles(): Promise<void> {
  try {
    const files = await shelf.list()
    useKeptFiles.setState({ files, stored: new Set(files.map(({ hash }) => hash)), problem: undefined })
  } catch {
    useKeptFiles.setState({ files: [], stored: undefined, problem: undefined })
  }
}

/** Lets old files go after one was kept, and reads the list anew. Links bring along what they then name in vain. */
export async function tidyKeptFiles({ hash, refused }: Pick<Kept, 'hash' | 'refused'>, now: number): Promise<void> {
  if (refused !== undefined) return
  const inUse = new Set([...filesInUse(useStore.getState()), hash])
  // What cannot be let go stays, and is listed.
  const gone = await tidy(shelf, inUse, now).catch(() => [])
  for (const file of gone) carryFile(file.hash, file, false)
  await readKeptFiles()
}

/** Whether this browser no longer has a file; as long as the shelf was not read there is no reason to think so. */
export const isForgotten = ({ stored }: KeptFiles, hash: string): boolean => stored?.has(hash) === false

/** The address says the numbers themselves as soon as the browser no longer keeps them. */
function note(file: Named, isStored: boolean): void {
  carryFile(file.hash, file, isStored)
  writeAddress()
  useKeptFiles.setState(({ stored = new Set<string>() }) => ({
    stored: new Set([...stored].filter(hash => hash !== file.hash).concat(isStored ? [file.hash] : [])),
    problem: undefined,
  }))
}

async function change(file: Named, isStored: boolean): Promise<void> {
  const { hash, ...kept } = file
  try {
    await (isStored ? shelf.put(hash, kept) : shelf.remove([hash]))
    note(file, isStored)
  } catch (problem) {
    useKeptFiles.setState({ problem: reasonSaid(namedReason(problem)) })
  }
}

/** Takes a file off the shelf; what is on screen stays there. */
export const forget = (file: Named): Promise<void> => change(file, false)

/** Puts a file back that was just forgotten. */
export const restore = (file: Named): Promise<void> => change(file, true)

/** Puts kept weights on the drawing, in the exhibit that draws them. */
export async function show({ hash }: Named): Promise<void> {
  useKeptFiles.setState({ problem: await chooseKept(hash) })
}
