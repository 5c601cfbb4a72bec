import type { KeyboardEvent } from 'react'

/** Makes a drawn mark a button for pointer and keyboard. */
export const pressing = (press: () => void) =>
  ({
    role: 'button',
    tabIndex: 0,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      press()
    },
  }) as const
