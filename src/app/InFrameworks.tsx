import { useState } from 'react'
import { frameworks, layoutOf, type FrameworkId, type RecurrentId } from '../exhibits/frameworks'
import { Picker } from '../figures/controls/parts/Picker'
import { LayoutView } from '../figures/layout/LayoutView'
import { useSay, type Said } from '../figures/language'
import type { ModelId } from '../models'
import { Fold } from './Fold'
import { useLesson } from './use-lesson'

const words = {
  title: { en: 'In PyTorch, Keras …', zh: '在 PyTorch、Keras 中' },
  framework: { en: 'Framework', zh: '框架' },
} as const satisfies Record<string, Said>

const ALONE = { layer: 1, backward: false } as const

const isRecurrent = (model: ModelId): model is RecurrentId => model !== 'attention'

/** The same cell as frameworks have it, folded away until asked for; the layer and direction are those of the step. */
export function InFrameworks() {
  const { recipe, lesson } = useLesson()
  const say = useSay()
  const [chosen, setChosen] = useState<FrameworkId>('pytorch')
  const framework = frameworks.find(({ id }) => id === chosen)
  const { model, options } = recipe
  if (!framework || !isRecurrent(model) || !lesson.run.byId.has('x.1')) return null
  const { run, step, positions } = lesson
  const track = step && step.time > 0 ? step.track : ALONE
  const layout = layoutOf(framework, { model, run, options, words: positions.tokens.length, track })
  return (
    <Fold title={say(words.title)}>
      <Picker
        label={words.framework}
        options={frameworks.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={value => setChosen(frameworks.find(({ id }) => id === value)?.id ?? chosen)}
      />
      <LayoutView framework={framework.name} {...layout} />
    </Fold>
  )
}
