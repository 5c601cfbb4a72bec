import { fitText } from '../geometry/text-width'
import type { ArcLayout } from './arc-layout'

const FONT = 16
const POINT = 8

/** The asker raised over the keys: a tag whose edge is as wide as a whole budget of weight. */
export function AskerTag({ layout, text }: { readonly layout: ArcLayout; readonly text: string }) {
  const { asker: tag, across, whole } = layout
  const side = ((across ? tag.width : tag.height) - whole) / 2
  const outline = across
    ? `M${tag.x},${tag.y}h${tag.width}v${tag.height - POINT}l${-side},${POINT}h${-whole}l${-side},${-POINT}z`
    : `M${tag.x},${tag.y}h${tag.width - POINT}l${POINT},${side}v${whole}l${-POINT},${side}h${POINT - tag.width}z`
  return (
    <g className="attention-asker">
      <path d={outline} />
      <text
        x={tag.x + tag.width / 2}
        y={tag.y + tag.height / 2 - 2}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={FONT}
      >
        {fitText(text, tag.width - 20, FONT)}
      </text>
    </g>
  )
}
