import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { atReadOut } from '../../src/app/output/at-read-out'
import { onTrained } from '../../src/app/fitting'
import { lessonOf } from '../../src/app/lesson'
import { LanguageContext, type Language } from '../../src/figures/language'
import { blank, provide, readTrained, withTokens } from '../../src/recipe'
import { limits } from '../../src/text/limits'

const weights = { kind: 'trained', id: 'names-gru' } as const

let output: typeof import('../../src/app/output/WritingOn')

beforeAll(async () => {
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('navigator', { language: 'en' })
  vi.stubGlobal('document', { baseURI: 'https://example.org/page/' })
  output = await import('../../src/app/output/WritingOn')
  provide(await readTrained(new Uint8Array(readFileSync('public/models/names-gru.safetensors')), 'names-gru'))
})

/** The buttons that write on behind a name of so many letters, and what is said below them. */
function behind(letters: number, language: Language): string {
  const recipe = atReadOut(withTokens(onTrained(blank('gru'), weights), Array<string>(letters).fill('a')))
  return renderToStaticMarkup(
    <LanguageContext value={language}>
      <output.WritingOn recipe={recipe} lesson={lessonOf(recipe)} />
    </LanguageContext>,
  )
}

const idle = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/<button[^>]*aria-disabled="(\w+)"/g)].map(([, text]) => text)

describe('writing on', () => {
  it('can go on as long as there is room for a token more', () => {
    expect(idle(behind(limits.tokens - 1, 'en'))).toEqual(['false', 'false'])
  })

  it.each([
    ['en', `no more than ${limits.tokens} tokens`],
    ['zh', `最多读 ${limits.tokens} 个词元`],
  ] as const)('says at the limit why it goes no further: %s', (language, why) => {
    const html = behind(limits.tokens, language)
    expect(idle(html)).toEqual(['true', 'true'])
    const [, id = ''] = /aria-describedby="([\w-]+)"/.exec(html) ?? []
    expect(html).toMatch(new RegExp(`<p id="${id}"[^>]*role="status"[^>]*>[^<]*${why}`))
  })
})
