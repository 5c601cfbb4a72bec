/** The name of the page. */
export function Brand() {
  return (
    <h1 className="brand">
      <span aria-hidden="true" className="brand-mark" />
      Unroll
    </h1>
  )
}
