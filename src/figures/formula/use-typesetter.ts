import { useEffect, useState } from 'react'
import { typesetter, type Typesetter } from './typesetter'

/** The typesetter once it has arrived; 'missing' when it could not be fetched. */
export function useTypesetter(): Typesetter | 'coming' | 'missing' {
  const [state, setState] = useState<{ readonly set: Typesetter | 'coming' | 'missing' }>({ set: 'coming' })
  useEffect(() => {
    let wanted = true
    const show = (set: Typesetter | 'missing') => {
      if (wanted) setState({ set })
    }
    typesetter().then(show, () => show('missing'))
    return () => {
      wanted = false
    }
  }, [])
  return state.set
}
