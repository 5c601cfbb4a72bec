import { minus } from '../geometry/number-text'
import { largestSize, niceLimit } from '../geometry/value-scale'
import { useSay, type Said } from '../language'
import { cellSize, families, grouped } from './weight-table/plate'
import { WeightPlate, type Weight, type WeightCell } from './weight-table/WeightPlate'

export type { Weight, WeightCell } from './weight-table/WeightPlate'

const words = {
  weights: { en: 'Weights', zh: '权重' },
  scale: { en: 'Fills go from', zh: '填色范围：' },
} as const satisfies Record<string, Said>

const users = {
  steps: { en: 'at every step', zh: '每一步' },
  tokens: { en: 'for every token', zh: '每个词元' },
} as const satisfies Record<string, Said>

const shared = (count: number, sharedBy: keyof typeof users): Said => ({
  en: `The same weights ${users[sharedBy].en}: ${grouped(count)} ${count === 1 ? 'number' : 'numbers'}.`,
  zh: `${users[sharedBy].zh}都用同一组权重：共 ${grouped(count)} 个数。`,
})

/** The learned numbers of a run, all on one scale, each cell open to inspection. */
export function WeightTable(props: {
  readonly weights: readonly Weight[]
  /** What uses the same numbers again: one position after the other, or all tokens at once. */
  readonly sharedBy: keyof typeof users
  readonly pinned: readonly WeightCell[]
  readonly selected?: WeightCell
  /** Room for a row of weights, in px. */
  readonly width: number
  readonly onOpen: (id: string, row: number, col: number) => void
}) {
  const say = useSay()
  const { weights, sharedBy, pinned, selected, width, onOpen } = props
  const together = families(weights)
  const limit = niceLimit(Math.max(0, ...weights.map(({ data }) => largestSize(data))))
  const size = cellSize(together, width)
  const count = weights.reduce((sum, { rows, cols }) => sum + rows * cols, 0)

  return (
    <section className="control-weights" aria-label={say(words.weights)}>
      <p className="control-sentence-line">{say(shared(count, sharedBy))}</p>
      <p className="control-note">
        {say(words.scale)} {`${minus}${limit} … ${limit}`}
      </p>
      <div className="control-weight-list">
        {together.map(family => (
          <div key={family[0]?.id} className="control-weight-family">
            {family.map(weight => (
              <WeightPlate
                key={weight.id}
                weight={weight}
                size={size}
                limit={limit}
                pinned={pinned}
                selected={selected}
                onOpen={onOpen}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
