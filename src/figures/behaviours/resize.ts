/** The inner size of an element in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Calls `changed` with the size of `node` now and whenever it changes, once a frame at most. */
export function resize(node: Element, changed: (size: Size) => void): { readonly destroy: () => void } {
  const observer = new ResizeObserver(entries => {
    const box = entries.at(-1)?.contentRect
    if (box) changed({ width: Math.floor(box.width), height: Math.floor(box.height) })
  })
  observer.observe(node)
  return { destroy: () => observer.disconnect() }
}
