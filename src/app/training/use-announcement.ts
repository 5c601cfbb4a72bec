import { useEffect, useRef, useState } from 'react'

/** Milliseconds between two messages to those who listen. */
const PAUSE = 10_000

/** What is read aloud: the newest text, but at most one every ten seconds; a change of `key` is told at once. */
export function useAnnouncement(text: string, key: string): string {
  const [told, setTold] = useState('')
  const last = useRef({ key: '', at: -Infinity })
  useEffect(() => {
    const now = performance.now()
    const wait = key === last.current.key ? Math.max(0, last.current.at + PAUSE - now) : 0
    const timer = setTimeout(() => {
      last.current = { key, at: performance.now() }
      setTold(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text, key])
  return told
}
