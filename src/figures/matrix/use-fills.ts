import { useEffect, useState, type RefObject } from 'react'
import { stepCount } from '../theme/ramp'

/** The fills of a ramp as the theme around a node sets them, read again when the theme changes; empty before the first look. */
export function useFills(node: RefObject<Element | null>, ramp: 'signed' | 'unit'): readonly string[] {
  const [fills, setFills] = useState<readonly string[]>([])
  useEffect(() => {
    const read = (): void => {
      if (!node.current) return
      const style = getComputedStyle(node.current)
      const found = Array.from({ length: stepCount }, (_, step) => style.getPropertyValue(`--${ramp}-${step}`).trim())
      setFills(found.every(fill => fill.startsWith('#')) ? found : [])
    }
    read()
    const themeChange = new MutationObserver(read)
    themeChange.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => themeChange.disconnect()
  }, [node, ramp])
  return fills
}
