import type { Comparison } from '../exhibits'
import { ComparisonCard } from '../figures/comparison/ComparisonCard'
import { ComparisonLine } from '../figures/comparison/ComparisonLine'
import { useLesson } from './use-lesson'

/** What a second run makes of the values of this step. */
export function useComparisons(): readonly Comparison[] {
  const { recipe, lesson } = useLesson()
  const { exhibit, run, step } = lesson
  return exhibit.comparisons?.({ recipe, run, step }) ?? []
}

/** All of it, unit by unit, for the panel. */
export function Comparisons() {
  return useComparisons().map(({ value, title, note, here, there, equal }) => (
    <ComparisonCard key={value} title={title} note={note} here={here} there={there} equal={equal} />
  ))
}

/** The one unit that is looked at closely, for the two inner levels. */
export function ComparisonOfUnit({ comparison, row }: { readonly comparison: Comparison; readonly row: number }) {
  const { here, there, sentence } = comparison
  return <ComparisonLine here={here.numbers[row]} there={there.numbers[row]} sentence={sentence} />
}
