import { useId, useState } from 'react'
import { useSay, type Said } from '../language'

const words = {
  title: { en: 'Predict first', zh: '先猜一猜' },
  right: { en: 'You said so.', zh: '你猜对了。' },
  wrong: { en: 'You said otherwise.', zh: '你猜的不同。' },
  next: { en: 'Another question', zh: '换一题' },
} as const satisfies Record<string, Said>

/** One question with a few answers; the first press is the prediction, and what is so stays beside what was said. */
export function PredictionCard(props: {
  readonly question: Said
  readonly choices: readonly Said[]
  readonly answer: number
  readonly reveal: Said
  /** Absent when there is no other question. */
  readonly onNext?: () => void
}) {
  const { question, choices, answer, reveal, onNext } = props
  const [said, setSaid] = useState<number>()
  const say = useSay()
  const id = useId()
  return (
    <section className="control-prediction" aria-labelledby={`${id}-title`}>
      <h3 className="control-heading" id={`${id}-title`}>
        {say(words.title)}
      </h3>
      <p id={`${id}-question`}>{say(question)}</p>
      <div className="control-prediction-choices" role="group" aria-labelledby={`${id}-question`}>
        {choices.map((choice, k) => (
          <button
            key={choice.en}
            type="button"
            className="control-button"
            aria-pressed={said === k}
            data-right={said === undefined ? undefined : k === answer}
            onClick={() => setSaid(now => now ?? k)}
          >
            {said !== undefined && k === answer ? '✓ ' : ''}
            {say(choice)}
          </button>
        ))}
      </div>
      <p role="status" className="control-note">
        {said === undefined ? '' : `${say(said === answer ? words.right : words.wrong)} ${say(reveal)}`}
      </p>
      {said !== undefined && onNext ? (
        <button type="button" className="control-button" onClick={onNext}>
          {say(words.next)}
        </button>
      ) : null}
    </section>
  )
}
