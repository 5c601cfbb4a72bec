import { LINE_HEIGHT } from '../figures/comparison/ComparisonLine'
import { expression, worked } from '../trace'
import { ComparisonOfUnit, useComparisons } from './Comparisons'
import { OperationView, ScalarView } from './inner-views'
import { cellInFocus, valueInFocus } from './lesson'
import { open } from './moves'
import { look } from './store'
import { useLesson } from './use-lesson'

/** The two inner levels: a value as an equation of matrices, and one of its numbers worked out. */
export function InnerView({ width, height }: { readonly width: number; readonly height: number }) {
  const { recipe, lesson } = useLesson()
  const comparisons = useComparisons()
  const { run, exhibit } = lesson
  const id = valueInFocus(recipe, lesson)
  if (id === undefined) return null
  const names = exhibit.names(recipe.options)
  const [row, col] = cellInFocus(recipe, run, id)
  const comparison = comparisons.find(({ value }) => value === id)
  const room = comparison ? Math.max(1, height - LINE_HEIGHT) : height
  return (
    <>
      {comparison && <ComparisonOfUnit comparison={comparison} row={row} />}
      {recipe.focus.level === 'operation' ? (
        <OperationView
          expression={expression(run, id)}
          run={run}
          names={names}
          selected={{ row, col }}
          width={width}
          height={room}
          onOpen={open}
        />
      ) : (
        <ScalarView
          worked={worked(run, id, row, col)}
          names={names}
          width={width}
          height={room}
          onOpen={(value, r, c) => look({ value, cell: [r, c] })}
        />
      )}
    </>
  )
}
