import { useEffect, useEffectEvent, type RefObject } from 'react'

/** How a reader let go of something that floats: with Escape, or by pressing elsewhere. */
export type Dismissal = 'escape' | 'elsewhere'

/** While `open`, tells when the reader wants the floating content of an element gone. Escape then means only that. */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (how: Dismissal) => void,
): void {
  const dismiss = useEffectEvent(onDismiss)
  useEffect(() => {
    if (!open) return
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) dismiss('elsewhere')
    }
    const key = (event: KeyboardEvent) => {
      // The Escape that leaves an input method belongs to the input method, and one inside a dialog to the dialog.
      if (event.key !== 'Escape' || event.isComposing) return
      if (event.target instanceof Element && event.target.closest('dialog')) return
      event.stopPropagation()
      dismiss('escape')
    }
    document.addEventListener('pointerdown', press)
    document.addEventListener('keydown', key, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('keydown', key, { capture: true })
    }
  }, [element, open])
}
