import type { ReactNode } from 'react'
import { Patterns } from '../../../src/figures/Hatch'
import { LanguageContext, type Language } from '../../../src/figures/language'

interface PlateProps {
  readonly width: number
  readonly height: number
  readonly language?: Language
  readonly children: ReactNode
}

/** A drawing that stands alone in a file. */
export function Plate({ width, height, language = 'en', children }: PlateProps) {
  return (
    <LanguageContext value={language}>
      <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Patterns />
        {children}
      </svg>
    </LanguageContext>
  )
}
