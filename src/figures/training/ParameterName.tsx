/** "W_f", "U_z^2~" as formulas set them, in a text of a drawing: index below, layer above, an arrow for the way back. */
export function ParameterName({ id }: { readonly id: string }) {
  const [, letter = id, index = '', layer = '', back = ''] = /^([^_^~]+)(?:_([^^~]+))?(?:\^(\d+))?(~)?$/.exec(id) ?? []
  const above = layer + (back && '←')
  return (
    <>
      <tspan fontStyle="italic">{letter}</tspan>
      {index && (
        <tspan dy={3} fontSize="0.75em">
          {index}
        </tspan>
      )}
      {above && (
        <tspan dy={index ? -7 : -4} fontSize="0.75em">
          {above}
        </tspan>
      )}
    </>
  )
}
