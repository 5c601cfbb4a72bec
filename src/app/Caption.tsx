import { useSay, type Said } from '../figures/language'
import { paddingNote } from '../exhibits'
import { useLesson } from './use-lesson'

const START: { readonly name: Said; readonly caption: Said } = {
  name: { en: 'Start', zh: '起点' },
  caption: {
    en: 'Nothing read yet: the memory starts at the numbers on the left.',
    zh: '还没有读任何词：记忆从左边的数开始。',
  },
}

/** The name of the step and its one sentence. The step bar announces the step, so this does not speak a second time. */
export function Caption() {
  const { lesson } = useLesson()
  const say = useSay()
  const { name, caption } = lesson.beat ?? START
  const time = lesson.step?.time ?? 0
  const token = lesson.positions.tokens[time - 1]
  const note = paddingNote(lesson.run, lesson.step, lesson.positions)
  return (
    <div className="caption">
      <strong>{say(name)}</strong>
      {token !== undefined && (
        <span className="caption-token">
          {token}
          <sub>{time}</sub>
        </span>
      )}
      <span>
        {say(caption)}
        {note && ` ${say(note)}`}
      </span>
    </div>
  )
}
