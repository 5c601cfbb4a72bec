import { useDeferredValue } from 'react'
import { Checkpoints } from './Checkpoints'
import { Curves } from './Curves'
import { Elsewhere } from './Elsewhere'
import { KeptWeights } from './KeptWeights'
import { Reproduce } from './Reproduce'
import { RunProgress } from './RunProgress'
import type { Training } from './known'
import { Trouble } from './Trouble'

/** All there is to see of a run. */
export function RunReport({ training }: { readonly training: Training }) {
  const { run, pages, turned } = training
  // Curves may come a moment later: what is pressed meanwhile goes first.
  const calm = useDeferredValue(training)
  return (
    <>
      <Trouble run={run} />
      <RunProgress run={run} />
      <Elsewhere />
      <Checkpoints pages={pages} turned={turned} />
      <Curves run={calm.run} pages={calm.pages} turned={calm.turned} />
      <KeptWeights training={training} />
      <Reproduce training={training} />
    </>
  )
}
