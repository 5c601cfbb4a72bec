import { downTable } from './table-down'
import { flatTable } from './table-flat'
import { NUMBERED_CELL, type TableLayout, type TableNeeds } from './table-layout'
import { tallTable } from './table-tall'

/** Keys across with row vectors where they fit with numbers, else keys down the page where those do, else keys across with column vectors. */
export function tableLayout(needs: TableNeeds): TableLayout {
  const flat = flatTable(needs)
  if (flat) return flat
  const down = downTable(needs)
  const readable = down.question(0).width >= NUMBERED_CELL && down.height <= needs.height
  return readable ? down : (tallTable(needs) ?? down)
}
