import { create } from 'zustand'
import type { Said } from '../../figures/language'
import { trainedOf } from '../../recipe'
import { library } from '../page-library'
import { adjust, useStore, visit } from '../store'
import { carryFile } from './keep'
import { bringTo } from './live'
import { shelf, type Named } from './shelf'
import { namedReason, reasonSaid } from './storage-words'
import { filesInUse, tidy } from './tidy'

interface KeptFiles {
  /** The newest first; those that are forgotten stay until the list is read again, so that a slip can be taken back. */
  readonly files: readonly Named[]
  readonly forgotten: ReadonlySet<string>
  readonly problem: Said | undefined
}

/** The files of weights that this browser keeps, as components read them. */
export const useKeptFiles = create<KeptFiles>()(() => ({ files: [], forgotten: new Set(), problem: undefined }))

/** Lets the oldest go where there are too many and reads the list anew; a browser that refuses its storage keeps none. */
export async function readKeptFiles(): Promise<void> {
  const files = await tidy(shelf, filesInUse(useStore.getState())).catch(() => [])
  useKeptFiles.setState({ files, forgotten: new Set(), problem: undefined })
}

/** The address says the numbers themselves as soon as the browser no longer keeps them. */
function note(file: Named, stored: boolean): void {
  carryFile(file.hash, file, stored)
  adjust(recipe => ({ ...recipe }))
  useKeptFiles.setState(({ forgotten }) => ({
    forgotten: new Set([...forgotten].filter(hash => hash !== file.hash).concat(stored ? [] : [file.hash])),
    problem: undefined,
  }))
}

async function change(file: Named, stored: boolean): Promise<void> {
  try {
    await (stored ? shelf.put(file.hash, file) : shelf.remove([file.hash]))
    note(file, stored)
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
  const source = { kind: 'kept', hash } as const
  const arrival = await library.bring(source)
  if (arrival.kind === 'failed') return useKeptFiles.setState({ problem: arrival.said })
  visit(arrival.trained.model)
  if (trainedOf(source)) bringTo(source)
}
