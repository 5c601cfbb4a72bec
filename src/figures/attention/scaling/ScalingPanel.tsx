import { useState } from 'react'
import { useSay } from '../../language'
import { CurvePlot } from './CurvePlot'
import type { HereReading, SizeReading } from './reading'
import { ScalingTable } from './ScalingTable'
import { WithSize } from './WithSize'
import { hereSaid, pullSaid, readoutSaid, sourceSaid, topSaid, words } from './words'
import './scaling.css'

/** Why scores are divided by √d_k: what becomes of their spread and of the greatest weight as keys grow. */
export function ScalingPanel(props: {
  readonly readings: readonly SizeReading[]
  readonly questions: number
  readonly keys: number
  readonly seed: number
  /** The same comparison on the words of the stage, where there is one. */
  readonly here?: HereReading | undefined
}) {
  const say = useSay()
  const { readings, questions, keys, seed, here } = props
  const [chosen, setChosen] = useState(readings.length - 1)
  const now = readings[chosen]
  if (!now) return null
  return (
    <div className="scaling">
      <p>
        <WithSize text={say(words.reason)} />
      </p>
      <label className="scaling-size">
        <span>
          <WithSize text={say(words.size)} />
        </span>
        <output>{now.size}</output>
        <input
          type="range"
          min={0}
          max={readings.length - 1}
          step={1}
          value={chosen}
          aria-valuetext={say(readoutSaid(now))}
          onChange={event => setChosen(Number(event.currentTarget.value))}
        />
      </label>
      <CurvePlot title={words.spread} readings={readings} at={chosen} of="spread" upright="doubling" />
      <CurvePlot title={topSaid(keys)} readings={readings} at={chosen} of="top" upright="share" floor={1 / keys} />
      <p className="scaling-readout">
        <WithSize text={say(readoutSaid(now))} />
      </p>
      <p>
        <WithSize text={say(pullSaid(now))} />
      </p>
      {here && (
        <p>
          <WithSize text={say(hereSaid(here))} />
        </p>
      )}
      <p>
        <WithSize text={say(words.notAlike)} />
      </p>
      <details className="scaling-numbers">
        <summary>{say(words.numbers)}</summary>
        <ScalingTable readings={readings} />
      </details>
      <p className="scaling-source">{say(sourceSaid(questions, keys, seed))}</p>
    </div>
  )
}
