import { useEffect, useState, type RefObject } from 'react'
import { resize } from '../../behaviours/resize'

/** The measured room of an element: its width and the size of its type, in px. */
export interface Track {
  readonly width: number
  readonly fontSize: number
}

/** Measures an element whenever its size changes; the size of type is what the theme and the reader's settings made it. */
export function useTrack(element: RefObject<HTMLElement | null>): Track | undefined {
  const [track, setTrack] = useState<Track>()
  useEffect(() => {
    const node = element.current
    if (!node) return
    const watch = resize(node, ({ width }) => {
      const fontSize = parseFloat(getComputedStyle(node).fontSize)
      setTrack(last => (last?.width === width && last.fontSize === fontSize ? last : { width, fontSize }))
    })
    return () => watch.destroy()
  }, [element])
  return track
}
