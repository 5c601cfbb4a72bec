const drawings = {
  previous: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M6.5 9.5 12 15l5.5-5.5',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M8.5 6v12M15.5 6v12',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  close: 'M7 7l10 10M17 7 7 17',
  join: 'M3.5 12h6.5M7 8.5 10.5 12 7 15.5M20.5 12H14M17 8.5 13.5 12l3.5 3.5',
  split: 'M10.5 12H4M7 8.5 3.5 12 7 15.5M13.5 12H20M17 8.5l3.5 3.5-3.5 3.5M12 5v14',
  release: 'M5 12a7 7 0 1 0 2.2-5.1M7 3v4.2h4.2',
  undo: 'M5 9.5h9a4.75 4.75 0 0 1 0 9.5h-4M8.5 6 5 9.5 8.5 13',
  redo: 'M19 9.5h-9a4.75 4.75 0 0 0 0 9.5h4M15.5 6 19 9.5 15.5 13',
  check: 'M5.5 12.5 10 17l8.5-9.5',
  pin: 'M12 13.5V20M8.5 4.5h7l-1 5 2.5 4h-10l2.5-4Z',
} as const

/** The small drawings that stand beside a word on a button. */
export type GlyphName = keyof typeof drawings

/** One line drawing of 24 units; always beside or instead of a text that says the same, so it is hidden from readers. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg
      className={`control-glyph control-glyph-${name}`}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
