import { useEffect, useMemo } from 'react'
import { beatsOf } from '../exhibits'
import { StepBar } from '../figures/controls/StepBar'
import type { Said } from '../figures/language'
import { goTo, stepBy } from './moves'
import { set, useStore } from './store'
import { useLesson } from './use-lesson'

const START: Said = { en: 'Start', zh: '起点' }

/** Milliseconds that a step stays on screen at speed 1. */
const STAY = 1600

/** The step bar, and the clock behind "play". Playing stops at the last step. */
export function Player() {
  const { recipe, lesson } = useLesson()
  const playing = useStore(state => state.playing)
  const speed = useStore(state => state.speed)
  const { steps, index, exhibit } = lesson
  const atEnd = index >= steps.length - 1
  useEffect(() => {
    if (!playing) return
    if (atEnd) {
      set({ playing: false })
      return
    }
    const timer = setTimeout(() => stepBy(1), speed === 'instant' ? STAY / 4 : STAY / speed)
    return () => clearTimeout(timer)
  }, [playing, atEnd, index, speed])
  const titled = useMemo(() => {
    const titles = new Map(beatsOf(exhibit, recipe.options).map(({ id, name }) => [id, name]))
    return steps.map(({ id, beat, time }) => ({ id, time, title: titles.get(beat) ?? START }))
  }, [exhibit, recipe.options, steps])
  return (
    <StepBar
      steps={titled}
      tokens={lesson.positions.tokens}
      index={index}
      playing={playing}
      speed={speed}
      onGo={goTo}
      onPrevious={() => stepBy(-1)}
      onNext={() => stepBy(1)}
      onPlay={() => (atEnd && !playing ? replay() : set({ playing: !playing }))}
      onSpeed={next => set({ speed: next })}
    />
  )
}

function replay(): void {
  goTo(0)
  set({ playing: true })
}
