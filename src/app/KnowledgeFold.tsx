import { lazy, Suspense } from 'react'
import { useSay, type Said } from '../figures/language'
import { Fold } from './Fold'
import { knowledgeOf } from './known-units'
import { useStore } from './store'
import { useLesson } from './use-lesson'

const UnitKnowledge = lazy(async () => ({ default: (await import('./UnitKnowledge')).UnitKnowledge }))

const said = {
  units: { en: 'What does this unit know?', zh: '这个单元知道什么？' },
  heads: { en: 'Where does it look?', zh: '它看向哪里？' },
} as const satisfies Readonly<Record<string, Said>>

/** What is known of the trained weights on screen, fetched when someone asks for it. */
export function KnowledgeFold() {
  const { recipe } = useLesson()
  const listed = useStore(state => state.listed)
  const say = useSay()
  const knowledge = knowledgeOf(recipe, listed)
  const attentive = recipe.model === 'attention'
  if (!knowledge || (knowledge.units.length === 0 && !attentive)) return null
  return (
    <Fold title={say(attentive ? said.heads : said.units)}>
      <Suspense>
        <UnitKnowledge knowledge={knowledge} />
      </Suspense>
    </Fold>
  )
}
