import { useEffect, useState, type RefObject } from 'react'
import { resize, type Size } from './behaviours/resize'

const UNKNOWN: Size = { width: 0, height: 0 }

/** The inner size of an element in whole pixels; 0 × 0 until it has been measured. */
export function useSize(ref: RefObject<Element | null>): Size {
  const [size, setSize] = useState(UNKNOWN)
  useEffect(() => {
    if (!ref.current) return
    const { destroy } = resize(ref.current, next =>
      setSize(now => (now.width === next.width && now.height === next.height ? now : next)),
    )
    return destroy
  }, [ref])
  return size
}
