import { downTable } from './table-down'
import { flatTable } from './table-flat'
import type { TableLayout, TableNeeds } from './table-layout'
import { tallTable } from './table-tall'

/** Keys across with row vectors where they fit with numbers, else with column vectors, else keys down the page. */
export const tableLayout = (needs: TableNeeds): TableLayout => flatTable(needs) ?? tallTable(needs) ?? downTable(needs)
