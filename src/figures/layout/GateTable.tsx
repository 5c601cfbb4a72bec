import { jobs } from '../controls/legend/job'
import { SymbolSpan } from '../formula/SymbolText'
import { plainSymbol } from '../formula/symbol-runs'
import { useSay, type Said } from '../language'
import type { GateBlock, LayoutProps } from './layout'

const words = {
  gates: { en: 'Gates in the order of the weights', zh: '门在权重中的次序' },
  here: { en: 'here', zh: '此处' },
  job: { en: 'job', zh: '作用' },
  rows: { en: 'rows', zh: '行' },
  columns: { en: 'columns', zh: '列' },
  proposal: { en: 'proposal', zh: '候选值' },
  none: { en: 'not learned here', zh: '此处没有' },
} as const satisfies Record<string, Said>

/** The gates as the framework stacks them: our letter, its name, the job, and which rows or columns are its own. */
export function GateTable({ framework, gates, along }: Pick<LayoutProps, 'framework' | 'gates' | 'along'>) {
  const say = useSay()
  return (
    <table className="layout-table">
      <caption>{say(words.gates)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(framework)}</th>
          <th scope="col">{say(words.here)}</th>
          <th scope="col">{say(words.job)}</th>
          {along === 'apart' ? null : <th scope="col">{say(words[along])}</th>}
        </tr>
      </thead>
      <tbody>
        {gates.map(gate => (
          <Row key={gate.key} gate={gate} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ gate }: { readonly gate: GateBlock }) {
  const say = useSay()
  const { name, tex, role, candidate, span, learned } = gate
  const job = candidate ? words.proposal : jobs[role].said
  return (
    <tr data-role={role}>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td className="layout-letter">
        <span aria-hidden="true">
          <SymbolSpan tex={tex} />
        </span>
        <span className="control-hidden">{plainSymbol(tex)}</span>
      </td>
      <td>{say(learned ? job : words.none)}</td>
      {span ? (
        <td className="layout-span">
          <code>{`${span[0]}:${span[1]}`}</code>
        </td>
      ) : null}
    </tr>
  )
}
