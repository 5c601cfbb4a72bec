import { Picker } from '../../figures/controls/parts/Picker'
import { Switch } from '../../figures/controls/parts/Switch'
import { useSay, type Said } from '../../figures/language'
import type { ModelId } from '../../models'
import { entriesOf, isUsual, offers, usualChoice, whole, type TrainingChoice } from './choice'
import { LARGEST_SEED } from '../seed'
import { untilSaid, words } from './words'

const verbatim = (text: string): Said => ({ en: text, zh: text })

/** The numbers on offer with the chosen one among them. */
const listed = (offered: readonly number[], own: number) =>
  [...new Set([...offered, own])]
    .sort((a, b) => a - b)
    .map(value => ({ value: String(value), label: verbatim(String(value)) }))

const methods = [
  { value: 'adam', label: { en: 'Adam', zh: 'Adam' } },
  { value: 'sgd', label: { en: 'plain descent', zh: '普通梯度下降' } },
]

/** What is trained, how large, from which seed and for how long; everything else is known to work. */
export function RecipeForm(props: {
  readonly model: ModelId
  readonly choice: TrainingChoice
  readonly onChange: (choice: TrainingChoice) => void
}) {
  const { model, choice, onChange } = props
  const say = useSay()
  const entries = entriesOf(model)
  const entry = entries.find(({ id }) => id === choice.entry)
  // Another run is not the one that was stopped.
  const put = (part: Partial<TrainingChoice>) => onChange({ ...whole(choice), ...part })
  return (
    <div className="training-form" role="group" aria-label={say(words.recipe)}>
      <Picker
        label={words.task}
        options={entries.map(({ id, title }) => ({ value: id, label: title }))}
        value={choice.entry}
        onChange={id => {
          const next = entries.find(one => one.id === id)
          if (next) onChange(usualChoice(next))
        }}
      />
      {entry && <p className="control-note">{say(entry.shows)}</p>}
      <div className="training-numbers">
        <Picker
          label={words.size}
          options={listed(offers.size, choice.size)}
          value={String(choice.size)}
          onChange={size => put({ size: Number(size) })}
        />
        <Picker
          label={words.budget}
          options={listed(offers.budget, choice.budget)}
          value={String(choice.budget)}
          onChange={budget => put({ budget: Number(budget) })}
        />
        <Picker
          label={words.rate}
          options={listed(offers.rate, choice.rate)}
          value={String(choice.rate)}
          onChange={rate => put({ rate: Number(rate) })}
        />
        <Picker
          label={words.method}
          options={methods}
          value={choice.method}
          onChange={method => put({ method: method === 'sgd' ? 'sgd' : 'adam' })}
        />
        <label className="training-seed">
          <span className="control-label">{say(words.seed)}</span>
          <input
            type="number"
            min={0}
            max={LARGEST_SEED}
            value={choice.seed}
            onChange={event => {
              const seed = Math.trunc(Number(event.target.value))
              if (seed >= 0 && seed <= LARGEST_SEED) put({ seed })
            }}
          />
        </label>
      </div>
      {choice.until !== undefined && <p className="control-note">{say(untilSaid(choice.until))}</p>}
      <Switch label={words.clip} on={choice.clip} onChange={clip => put({ clip })} />
      {entry && !isUsual(choice) && (
        <button type="button" className="control-button" onClick={() => onChange(usualChoice(entry))}>
          {say(words.usual)}
        </button>
      )}
    </div>
  )
}
