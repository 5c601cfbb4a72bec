import type { ReactNode } from 'react'
import type { Track } from '../../trace'
import { cellText } from '../geometry/number-text'
import { useSay } from '../language'
import type { Handed } from './drawing'
import { flagSite } from './flag-site'
import type { ChainLayout } from './geometry'
import { OutputLine } from './OutputLine'
import { returned } from './returned'
import type { Scene } from './scene'
import { flagWords } from './words'

interface Props {
  readonly scene: Scene
  readonly layout: ChainLayout
  readonly state: Handed
  readonly tracks: readonly Track[]
  readonly words: number
  readonly length: number
}

const STEM = 7
const FOOT = 5
const BESIDE_STEM = 8

/** Which of a state's values a library returns: those at all positions as `output`, the last one as `h_n` or `c_n`. */
export function Flags({ scene, layout, state, tracks, words, length }: Props) {
  const say = useSay()
  const { backward } = scene.track
  const site = flagSite(layout, state, backward, length)
  const { y, outward, unit, size, made } = site
  const { output, place } = returned(tracks, scene.track)
  const padded = (time: number) => cellText(scene.run.outputs[time - 1]?.data[0] ?? 0)
  const last = made.find(({ time }) => time === (backward ? 1 : words))
  return (
    <>
      {state.key === 'h' && output !== 'none' && made.length > 0 && (
        <Flag title={say(flagWords.outputHelp(words, length, output === 'half'))}>
          <OutputLine
            layout={layout}
            site={site}
            words={words}
            padded={padded}
            backward={backward}
            half={output === 'half'}
          />
        </Flag>
      )}
      {last && (
        <Flag title={say(flagWords.lastHelp(state.key, backward))}>
          <path
            className="chain-flag-line chain-flag-last"
            d={`M${last.x},${y - outward * STEM * unit}v${outward * (STEM + FOOT) * unit}`}
          />
          <text x={last.x} y={y + outward * (FOOT + BESIDE_STEM) * unit} dy=".33em" fontSize={size} textAnchor="middle">
            {`${state.key}_n${place === undefined ? '' : `[${place}]`}`}
          </text>
        </Flag>
      )}
    </>
  )
}

/** A mark with what it says when it is read aloud or pointed at. */
function Flag({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <g className="chain-flag" role="img" aria-label={title}>
      <title>{title}</title>
      {children}
    </g>
  )
}
