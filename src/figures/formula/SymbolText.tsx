import type { CSSProperties } from 'react'
import { letterWidth, SCRIPT, stepBack, stepOn, symbolRuns, type SymbolRun } from './symbol-runs'

/** Letters of the formula line where its fonts have arrived, else a serif that slants. */
const MATHS = "KaTeX_Math, 'STIX Two Math', 'Times New Roman', serif"
const UPRIGHT = "KaTeX_Main, 'STIX Two Text', 'Times New Roman', serif"

const DROP = { base: 0, sub: 0.24, super: -0.4 } as const

/** Accents are half as wide as the type is high; slanted letters carry them a little to the right. */
const ACCENT = 0.5
const LEAN = 0.08

const styleOf = (slanted: boolean): CSSProperties => ({
  fontFamily: slanted ? MATHS : UPRIGHT,
  fontStyle: slanted ? 'italic' : 'normal',
})

interface Props {
  readonly tex: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** A name such as W_f or h_{t−1} as SVG text on the baseline `y`. */
export function SymbolText({ tex, x, y, size, anchor = 'middle' }: Props) {
  const runs = symbolRuns(tex)
  return (
    <text x={x} y={y} fontSize={size} textAnchor={anchor} fill="currentColor" aria-hidden="true">
      {runs.map((run, k) => {
        const { text, level, slanted, accent } = run
        const own = level === 'base' ? size : size * SCRIPT
        const dy = (DROP[level] - DROP[runs[k - 1]?.level ?? 'base']) * size
        return [
          <tspan
            key={k}
            dy={dy}
            dx={afterAccent(runs[k - 1], size) - stepBack(runs, k) * size}
            fontSize={own}
            style={styleOf(slanted)}
          >
            {text}
          </tspan>,
          accent && (
            <tspan
              key={`${k} accent`}
              dx={(-letterWidth(text) / 2 - (accent.text === '←' ? 1 : ACCENT) * accent.scale * 0.5 + LEAN) * own}
              dy={lift(text, accent.scale) * own}
              fontSize={own * accent.scale}
              style={styleOf(false)}
            >
              {accent.text}
            </tspan>
          ),
          accent && <Drop key={`${k} drop`} dy={-lift(text, accent.scale) * own} />,
        ]
      })}
    </text>
  )
}

/** Capitals are taller, so they carry their accent higher; an arrow lies low in its line and is raised. */
const lift = (text: string, scale: number): number => (/[A-Zh]/.test(text) ? -0.22 : 0) - (scale < 1 ? 0.44 : 0)

/** Where the pen goes after an accent: back to the right of the letter. */
const afterAccent = (before: SymbolRun | undefined, size: number): number => {
  if (!before?.accent) return 0
  const wide = (before.accent.text === '←' ? 1 : ACCENT) * before.accent.scale
  return (letterWidth(before.text) / 2 - wide / 2 - LEAN) * size
}

/** Brings the pen back to the baseline; a zero-width space, because an empty span moves nothing. */
const Drop = ({ dy }: { readonly dy: number }) => <tspan dy={dy}>{'\u200b'}</tspan>

/** A share of the type size in the units of a script. */
const em = (share: number): string => `${(share / SCRIPT).toFixed(3)}em`

/** The same name inside a line of HTML. */
export function SymbolSpan({ tex }: { readonly tex: string }) {
  return (
    <span className="symbol" style={{ whiteSpace: 'nowrap' }}>
      {symbolRuns(tex).map((run, k, runs) => {
        const { text, level, slanted, accent } = run
        const Level = level === 'base' ? 'span' : level === 'sub' ? 'sub' : 'sup'
        const margins = { marginInlineStart: em(-stepBack(runs, k)), marginInlineEnd: em(stepOn(runs, k)) }
        return (
          <Level key={k} style={{ ...styleOf(slanted), ...(level === 'sub' ? margins : {}) }}>
            {accent ? <Accented text={text} accent={accent} slanted={slanted} /> : text}
          </Level>
        )
      })}
    </span>
  )
}

const OVER: CSSProperties = {
  lineHeight: 1,
  position: 'absolute',
  insetInline: 0,
  textAlign: 'center',
  ...styleOf(false),
}

/** A letter with its accent centred over it. */
function Accented({ text, accent, slanted }: Required<Pick<SymbolRun, 'text' | 'accent' | 'slanted'>>) {
  const top = `${lift(text, accent.scale)}em`
  return (
    <span style={{ position: 'relative', display: 'inline-block', lineHeight: 1 }}>
      {text}
      <span
        aria-hidden="true"
        style={{ ...OVER, top, left: slanted ? `${LEAN * 2}em` : 0, fontSize: `${accent.scale}em` }}
      >
        {accent.text}
      </span>
    </span>
  )
}
