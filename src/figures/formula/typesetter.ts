import type { KatexOptions, renderToString, TrustContext } from 'katex'

/** Turns LaTeX into HTML with MathML inside it. */
export type Typesetter = (tex: string) => string

/** Formulas carry ids and jobs and nothing else: no links, pictures or styles from LaTeX. */
function isTrusted(context: TrustContext): boolean {
  if (context.command === '\\htmlData') return Object.keys(context.attributes).every(name => name === 'data-value')
  return context.command === '\\htmlClass' && /^role-[a-z]+$/.test(context.class)
}

/** How formulas are set. What cannot be set is shown as plain LaTeX, so that nothing is ever blank. */
export const katexOptions: KatexOptions = {
  throwOnError: false,
  strict: false,
  output: 'htmlAndMathml',
  errorColor: 'var(--ink)',
  trust: isTrusted,
}

/** KaTeX reads "~" as a space even inside an id; this letter takes its place on the way. */
const STAND_IN = '\u02f7'

/** Sets one line, ids of values read backwards ("h~.3") included. Errors are thrown when the options say so. */
export function setLine(render: typeof renderToString, tex: string, options: KatexOptions = katexOptions): string {
  const safe = tex.replace(/\\htmlData\{[^}]*\}/g, data => data.replaceAll('~', STAND_IN))
  return render(safe, options).replaceAll(STAND_IN, '~')
}

const KEPT = 400

/** Remembers what has been set: stepping back and forth meets the same formulas again and again. */
export function remembering(set: Typesetter): Typesetter {
  const known = new Map<string, string>()
  return tex => {
    const html = known.get(tex) ?? set(tex)
    known.delete(tex)
    known.set(tex, html)
    const [oldest] = known.keys()
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
    return html
  }
}

let loading: Promise<Typesetter> | undefined

async function load(): Promise<Typesetter> {
  const [{ default: katex }] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')])
  return remembering(tex => setLine(katex.renderToString, `\\displaystyle ${tex}`))
}

/** The typesetter, fetched when the first formula is wanted. A failed fetch is tried again by the next formula. */
export function typesetter(): Promise<Typesetter> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
