import { useState, type CSSProperties } from 'react'
import { useSay, type Language, type Said } from '../language'
import { Picker } from './parts/Picker'
import { textLanguage } from './parts/text-language'
import { Scrubber } from './step-bar/Scrubber'
import { StepButton } from './step-bar/StepButton'
import type { BarStep } from './step-bar/step-text'

export type { BarStep } from './step-bar/step-text'

/** How fast the run plays; at 'instant' values change without motion. */
export type Speed = 0.5 | 1 | 2 | 'instant'

const words = {
  bar: { en: 'Steps', zh: '步骤' },
  moves: { en: 'Back, play, next', zh: '上一步、播放、下一步' },
  previous: { en: 'Back', zh: '上一步' },
  play: { en: 'Play', zh: '播放' },
  pause: { en: 'Pause', zh: '暂停' },
  next: { en: 'Next', zh: '下一步' },
  speed: { en: 'Speed', zh: '速度' },
  none: { en: 'no steps', zh: '没有步骤' },
} as const satisfies Record<string, Said>

const speeds: readonly { readonly speed: Speed; readonly label: Said }[] = [
  { speed: 0.5, label: { en: '0.5×', zh: '0.5×' } },
  { speed: 1, label: { en: '1×', zh: '1×' } },
  { speed: 2, label: { en: '2×', zh: '2×' } },
  { speed: 'instant', label: { en: 'instant', zh: '无动画' } },
]

/** Where we are in the run and how to move: back, play, next, a slider with a mark a word, "7 / 29", the step's name, speed. */
export function StepBar(props: {
  readonly steps: readonly BarStep[]
  readonly index: number
  readonly playing: boolean
  readonly speed: Speed
  /** Names of the positions; without them they are numbered. */
  readonly tokens?: readonly string[]
  /** The language the tokens are written in. */
  readonly language?: Language
  /** Room for the slider in px, where it cannot be measured. */
  readonly width?: number
  readonly onGo: (index: number) => void
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onPlay: () => void
  readonly onSpeed: (speed: Speed) => void
}) {
  const say = useSay()
  const [scrubbing, setScrubbing] = useState(false)
  const { steps, index, playing, speed, tokens = [], language } = props
  const step = steps[index]
  const token = step && step.time > 0 ? tokens[step.time - 1] : undefined
  const digits = String(steps.length).length

  return (
    <section className="control-step-bar" aria-label={say(words.bar)}>
      <div className="control-step-layout">
        <div className="control-step-buttons" role="group" aria-label={say(words.moves)}>
          <StepButton glyph="previous" word={words.previous} idle={index <= 0} onPress={props.onPrevious} />
          <StepButton
            glyph={playing ? 'pause' : 'play'}
            word={playing ? words.pause : words.play}
            idle={steps.length < 2}
            main
            onPress={props.onPlay}
          />
          <StepButton
            glyph="next"
            word={words.next}
            idle={index >= steps.length - 1}
            glyphLast
            onPress={props.onNext}
          />
        </div>
        <div className="control-step-track">
          <div className="control-step-head">
            {/* The slider speaks for itself while it has the focus; two voices would say everything twice. */}
            <p className="control-step-title" aria-live={scrubbing ? 'off' : 'polite'} aria-atomic="true">
              <strong>{say(step?.title ?? words.none)}</strong>
              {token === undefined ? null : (
                <bdi className="control-step-token" lang={language && textLanguage(language)}>
                  {token}
                </bdi>
              )}
            </p>
            <p className="control-count" style={{ '--digits': digits } as CSSProperties}>
              {steps.length === 0 ? 0 : index + 1} / {steps.length}
            </p>
          </div>
          <Scrubber
            steps={steps}
            index={index}
            tokens={tokens}
            language={language}
            width={props.width}
            onGo={props.onGo}
            onScrubbing={setScrubbing}
          />
        </div>
        <Picker
          label={words.speed}
          labelHidden
          options={speeds.map(({ speed: value, label }) => ({ value: String(value), label }))}
          value={String(speed)}
          onChange={chosen => {
            const found = speeds.find(({ speed: value }) => String(value) === chosen)
            if (found) props.onSpeed(found.speed)
          }}
        />
      </div>
    </section>
  )
}
