import { useMemo, useRef, type CSSProperties } from 'react'
import { useSay, type Language, type Said } from '../../language'
import { textLanguage } from '../parts/text-language'
import { groupsOf, type Group } from './groups'
import { marksOf, THUMB } from './marks'
import { StepMarks } from './StepMarks'
import { stepText, type BarStep } from './step-text'
import { useTrack } from './use-track'

const words = {
  position: { en: 'Step', zh: '步骤' },
  start: { en: 'start', zh: '开始' },
} as const satisfies Record<string, Said>

/** The slider through all steps with its marks underneath. */
export function Scrubber(props: {
  readonly steps: readonly BarStep[]
  readonly index: number
  readonly tokens: readonly string[]
  readonly language: Language | undefined
  readonly width: number | undefined
  readonly onGo: (index: number) => void
  readonly onScrubbing: (scrubbing: boolean) => void
}) {
  const say = useSay()
  const { steps, index, tokens } = props
  const element = useRef<HTMLDivElement>(null)
  const measured = useTrack(element)
  const groups = useMemo(() => groupsOf(steps), [steps])
  const start = say(words.start)
  const nameOf = ({ time }: Group): string => {
    if (time > 0) return tokens[time - 1] ?? String(time)
    return groups.length > 1 ? start : ''
  }
  const marks = marksOf({
    groups,
    count: steps.length,
    index,
    width: props.width ?? measured?.width ?? 0,
    fontSize: measured?.fontSize ?? 14,
    nameOf,
  })
  const last = Math.max(steps.length - 1, 0)
  const place = { '--fraction': last > 0 ? index / last : 0, '--thumb': `${THUMB}px` } as CSSProperties

  return (
    <div className="control-scrubber" ref={element}>
      <span className="control-slider" style={place}>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={index}
          aria-label={say(words.position)}
          aria-valuetext={say(stepText(steps, index))}
          onChange={event => props.onGo(Number(event.target.value))}
          onFocus={() => props.onScrubbing(true)}
          onBlur={() => props.onScrubbing(false)}
        />
      </span>
      <StepMarks
        marks={marks}
        groups={groups}
        index={index}
        language={props.language && textLanguage(props.language)}
        nameOf={nameOf}
      />
    </div>
  )
}
