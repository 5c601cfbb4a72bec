import { nameOf } from '../exhibits'
import { useSay, type Said } from '../figures/language'
import { labelOf } from '../trace'
import { cellInFocus, valueInFocus } from './lesson'
import { levels, open, zoomTo } from './moves'
import { useLesson } from './use-lesson'
import { levelWords, words } from './words'

/** Between a level and what it is about: seen, and read aloud as a pause. */
const SEPARATOR: Said = { en: ': ', zh: '：' }

/** The four levels as a path: where one stands, and one press to any other. */
export function Breadcrumb() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  const { level } = recipe.focus
  const depth = levels.indexOf(level)
  const id = valueInFocus(recipe, lesson)
  const label = id === undefined ? undefined : labelOf(lesson.run, id)
  const [row, col] = id === undefined ? [0, 0] : cellInFocus(recipe, lesson.run, id)
  const time = lesson.step?.time
  const detail: Readonly<Record<string, string>> = {
    cell: (time !== undefined && lesson.positions.tokens[time - 1]) || '',
    operation: label ? say(nameOf(label.name, lesson.exhibit.names(recipe.options))) : '',
    scalar: `[${row + 1}${(lesson.run.byId.get(id ?? '')?.cols ?? 1) > 1 ? `, ${col + 1}` : ''}]`,
  }
  const go = (target: (typeof levels)[number]) => {
    if (levels.indexOf(target) <= depth || id === undefined) zoomTo(target)
    else if (target === 'cell') zoomTo('cell')
    else {
      open(id, row, col)
      zoomTo(target)
    }
  }
  return (
    <nav className="breadcrumb" aria-label={say(words.levels)}>
      <ol>
        {levels.map((l, k) => (
          <li key={l}>
            <button type="button" aria-current={l === level ? 'step' : undefined} onClick={() => go(l)}>
              {say(levelWords[l] ?? words.levels)}
              {k <= depth && detail[l] ? (
                <>
                  {say(SEPARATOR)}
                  <em>{detail[l]}</em>
                </>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
