/** A sentence in which d_k is set as formulas set it. */
export function WithSize({ text }: { readonly text: string }) {
  return text.split('d_k').map((part, k) => (
    <span key={k}>
      {k > 0 && (
        <var>
          d<sub>k</sub>
        </var>
      )}
      {part}
    </span>
  ))
}
