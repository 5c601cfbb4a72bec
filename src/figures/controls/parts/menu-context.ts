import { createContext, useContext } from 'react'

interface Menu {
  readonly open: boolean
  /** Folds the sheet, and gives the keyboard back to its button. */
  readonly close: () => void
}

/** The menu in whose sheet something stands. */
export const MenuContext = createContext<Menu>({ open: false, close: () => undefined })

/** What stands in a sheet asks here whether it is seen, and how to fold it. */
export const useMenu = (): Menu => useContext(MenuContext)
