import { unitCount } from '../exhibits/lens'
import { nameOf } from '../exhibits'
import { cellText } from '../figures/geometry/number-text'
import { useSay, type Said } from '../figures/language'
import { Evidence } from './Evidence'
import { shareText } from './provenance-words'
import type { KnownHead, KnownUnit, Knowledge } from './known-units'
import { holdsUnit, holdUnit, releaseUnit } from './held-unit'
import { edit, showUnits } from './store'
import { useSetNames } from './use-set-names'
import { useLesson } from './use-lesson'
import './knowledge.css'

const said = {
  show: { en: 'Show this unit', zh: '只看这个单元' },
  ablate: { en: 'Ablate: hold it at its mean', zh: '消融：固定在平均值' },
  routing: {
    en: 'Attention weights say where information is routed, not why.',
    zh: '注意力权重说明信息从哪里来，不说明原因。',
  },
  measured: {
    en: 'Correlations and losses are measured on examples kept back from training.',
    zh: '相关系数和正确率的变化在训练时留出的例子上测得。',
  },
} as const satisfies Readonly<Record<string, Said>>

const unitSaid = (unit: number, state: Said, correlation: number): Said => ({
  en: `Unit ${unit + 1} of the ${state.en}: correlation ${cellText(correlation)}`,
  zh: `${state.zh}，单元 ${unit + 1}：相关系数 ${cellText(correlation)}`,
})

const headSaid = ({ weight, first }: KnownHead): Said => ({
  en: `${cellText(weight)} of the weight on average; the greatest weight in ${shareText(first)} of the cases`,
  zh: `平均权重 ${cellText(weight)}；在 ${shareText(first)} 的情形中权重最大`,
})

/** What units and heads of trained weights tell: the story beside the evidence, and both put to the test on the stage. */
export function UnitKnowledge({ knowledge }: { readonly knowledge: Knowledge }) {
  const say = useSay()
  const { recipe } = useLesson()
  const { listed, units, heads } = knowledge
  const setNames = useSetNames(recipe.weights)
  const attentive = recipe.model === 'attention'
  return (
    <div className="knowledge">
      {listed.shows && <p>{say(listed.shows)}</p>}
      {units.map(unit => (
        <Unit key={unit.study} unit={unit} knowledge={knowledge} setNames={setNames} />
      ))}
      {attentive &&
        heads.map(head => (
          <section key={head.study} aria-label={say(head.name)}>
            <h3>{say(head.name)}</h3>
            <p>{say(headSaid(head))}</p>
          </section>
        ))}
      {units.length > 0 && <p className="knowledge-note">{say(said.measured)}</p>}
      {attentive && <p className="knowledge-note">{say(said.routing)}</p>}
    </div>
  )
}

interface UnitProps {
  readonly unit: KnownUnit
  readonly knowledge: Knowledge
  readonly setNames: ReadonlyMap<string, Said>
}

/** One fact, the unit that tells most of it, and what is lost without that unit. */
function Unit({ unit: known, knowledge, setNames }: UnitProps) {
  const say = useSay()
  const { recipe, lesson } = useLesson()
  const { name, unit, states, correlation } = known
  const alone = recipe.units?.length === 1 && recipe.units[0] === unit
  const held = holdsUnit(recipe, known)
  const drawable = unit < (unitCount(recipe) ?? 0)
  const state = nameOf(states.name, lesson.exhibit.names(recipe.options))
  return (
    <section aria-label={say(name)}>
      <h3>{say(name)}</h3>
      <p>{say(unitSaid(unit, state, correlation))}</p>
      <Evidence known={known} metrics={knowledge.listed.metrics} setNames={setNames} />
      {drawable && (
        <div className="knowledge-tests">
          <button
            type="button"
            className="control-button"
            aria-pressed={alone}
            onClick={() => showUnits(alone ? undefined : [unit])}
          >
            {say(said.show)}
          </button>
          <button
            type="button"
            className="control-button"
            aria-pressed={held}
            onClick={() => edit(r => (held ? releaseUnit(r, known) : holdUnit(r, known)))}
          >
            {say(said.ablate)}
          </button>
        </div>
      )}
    </section>
  )
}
