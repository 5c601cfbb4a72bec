import { NumberField } from '../figures/controls/number/NumberField'
import { useSay } from '../figures/language'
import { withoutPin, withPin, type Pin, type Recipe } from '../recipe'
import { average } from '../trace'
import type { Dial } from '../exhibits'
import type { Lesson } from './lesson'
import { adjust, edit } from './store'
import { useLesson } from './use-lesson'

const STEP = 0.1

const place = ({ name }: Dial): Omit<Pin, 'number'> => ({ name, row: 'all', col: 'all' })

const pinOf = (recipe: Recipe, dial: Dial): Pin | undefined =>
  recipe.pins.find(pin => pin.name === dial.name && pin.row === 'all' && pin.time === undefined)

/** What the parameter is on average when nobody holds it. */
function own({ run, snapshot }: Lesson, { name }: Dial): number {
  const data = run.ghosts.get(name) ?? snapshot.get(name)?.data
  return data?.length ? average(data) : 0
}

/** Sliders that move a whole parameter, each with what it means. */
export function Dials() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  return lesson.exhibit.dials(recipe.options).map(dial => {
    const held = pinOf(recipe, dial)
    const value = held?.number ?? own(lesson, dial)
    const put = held ? adjust : edit
    return (
      <div key={dial.name} className="dial">
        <NumberField
          label={dial.label}
          value={value}
          bounds={{ min: dial.min, max: dial.max, step: STEP }}
          ghost={own(lesson, dial)}
          hollow={!held}
          onChange={number => put(r => ({ ...r, pins: withPin(r.pins, { ...place(dial), number }) }))}
          onRelease={() => edit(r => ({ ...r, pins: withoutPin(r.pins, place(dial)) }))}
        />
        <p className="control-note">{say(dial.readout(value))}</p>
      </div>
    )
  })
}
