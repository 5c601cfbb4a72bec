import { fitText, textWidth } from '../geometry/text-width'
import { useSay, type Said } from '../language'
import { BESIDE_MATRIX } from './geometry'
import { isPair } from './reading'
import type { SceneItem } from './scene'
import { words } from './words'

const FONT = 16
const SMALL = 13
const APART = 8

/** The first of several ways to say something that has room, else as much of the last one as has. */
const fitting = (texts: readonly string[], room: number, size: number): string =>
  texts.find(text => textWidth(text, size) <= room) ?? fitText(texts.at(-1) ?? '', room, size)

/** Names over the large matrices, how to read the ones with a number for every pair, and the signs between them. */
export function LargeTitles(props: {
  readonly items: readonly SceneItem[]
  readonly nameOf: (id: string) => Said
  readonly columns: boolean
  /** Of the whole drawing. */
  readonly width: number
  /** What is said instead of how to read a matrix of pairs. */
  readonly note?: Said | undefined
  /** What is said behind how to read a matrix that stands alone. */
  readonly more?: Said | undefined
}) {
  const say = useSay()
  const { items, nameOf, columns, width, note, more } = props
  const equation = items.length > 1 && items.some(({ id }) => isPair(id))
  const direction = columns ? [words.queriesAskAcross, words.keysAnswerDown] : [words.queriesAsk, words.keysAnswer]
  const readings = items.length === 1 && more ? [[...direction, more], [more]] : [direction]
  return (
    <g className="attention-titles" aria-hidden="true">
      {items.map(({ id, place }, k) => {
        const next = items[k + 1]?.place
        const pair = isPair(id) || id === 'B'
        const room = next ? next.x - place.x - APART : width - place.x - APART
        const sign = k === items.length - 2 ? '=' : '·'
        return (
          <g
            key={`${id} ${place.x} ${place.y}`}
            className="attention-around"
            style={{ transform: `translate(${place.x}px, ${place.y}px)` }}
          >
            <text className="attention-title" y={-54} fontSize={FONT}>
              {fitText(say(nameOf(id)), room, FONT)}
            </text>
            {pair && (
              <text className="attention-muted" y={-36} fontSize={SMALL}>
                {note
                  ? say(note)
                  : fitting(
                      readings.map(parts => parts.map(say).join(' · ')),
                      room,
                      SMALL,
                    )}
              </text>
            )}
            {equation && next && (
              <text
                className="attention-sign"
                x={
                  isPair(id)
                    ? place.cols * place.size + BESIDE_MATRIX + 10
                    : (place.cols * place.size + next.x - place.x) / 2
                }
                y={(place.rows * place.size) / 2}
                textAnchor="middle"
                dominantBaseline="central"
                fontSize={24}
              >
                {sign}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
