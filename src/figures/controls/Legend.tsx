import type { Role } from '../../trace/role'
import { useSay, type Said } from '../language'
import { CellMark } from './legend/CellMark'
import { jobs, type JobDrawing } from './legend/job'
import { JobMark } from './legend/JobMark'
import { ScaleBar } from './legend/ScaleBar'
import { Glyph } from './parts/Glyph'

export type { JobDrawing } from './legend/job'

/** One job of the model on the stage, with the letters that do it there. */
export interface LegendEntry {
  readonly role: Role
  readonly letters: string
  /** The shape on this stage, where a job has more than one: r is a valve, Q a pointed tag. */
  readonly drawing?: JobDrawing
  readonly said?: Said
}

const words = {
  title: { en: 'How to read', zh: '怎样读图' },
  rule: {
    en: 'Colour is the job, shape is the kind, the letter is the name, the fill is the value.',
    zh: '颜色表示职责，形状表示种类，字母是名称，填色是数值。',
  },
  signed: { en: 'activations', zh: '激活值' },
  unit: { en: 'gates and shares', zh: '门与份额' },
  scores: { en: 'other numbers', zh: '其他数' },
  negative: { en: 'below zero', zh: '负数' },
  masked: { en: 'not visible, which is not zero', zh: '不可见，并不等于零' },
  pinned: { en: 'held by you', zh: '由你固定' },
} as const satisfies Record<string, Said>

const marks = ['negative', 'masked', 'pinned'] as const

/** How to read the drawings: jobs with their shapes, scales with their ends, and the few marks on cells. */
export function Legend(props: {
  readonly entries: readonly LegendEntry[]
  /** The printed end of the scale for numbers that are neither activations nor shares. */
  readonly limit?: number
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}) {
  const say = useSay()
  const { entries, limit, open } = props
  return (
    <details className="control-legend" open={open} onToggle={event => props.onOpen(event.currentTarget.open)}>
      <summary className="control-button">
        <span>{say(words.title)}</span>
        <Glyph name="down" />
      </summary>
      <div className="control-legend-sheet">
        <p className="control-note">{say(words.rule)}</p>
        <ul className="control-plain-list control-legend-list">
          {entries.map(({ role, letters, drawing, said }) => (
            <li key={`${role} ${letters}`}>
              <JobMark role={role} drawing={drawing ?? jobs[role].drawing} />
              <strong className="control-letters">{letters}</strong>
              <span>{say(said ?? jobs[role].said)}</span>
            </li>
          ))}
        </ul>
        <ul className="control-plain-list control-legend-scales">
          <li>
            <ScaleBar ramp="signed" ends={['−1', '0', '1']} />
            <span>{say(words.signed)}</span>
          </li>
          <li>
            <ScaleBar ramp="unit" ends={['0', '½', '1']} />
            <span>{say(words.unit)}</span>
          </li>
          {limit === undefined ? null : (
            <li>
              <ScaleBar ramp="signed" ends={[`−${limit}`, '0', String(limit)]} />
              <span>{say(words.scores)}</span>
            </li>
          )}
        </ul>
        <ul className="control-plain-list control-legend-list">
          {marks.map(kind => (
            <li key={kind}>
              <CellMark kind={kind} />
              <span>{say(words[kind])}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
