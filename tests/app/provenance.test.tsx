import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TrainedChip } from '../../src/app/TrainedChip'
import { dataSaid, shareText, triedSaid } from '../../src/app/provenance-words'
import { LanguageContext, type Language } from '../../src/figures/language'
import { readTrained } from '../../src/recipe'
import { tasks } from '../../src/tasks'
import type { ManifestEntry } from '../../src/training/zoo/manifest'

const manifest = JSON.parse(readFileSync('public/models/manifest.json', 'utf8')) as readonly ManifestEntry[]

const entry = manifest.find(({ id }) => id === 'agreement-gru')
if (!entry) throw new Error('agreement-gru is in the manifest')

const trained = await readTrained(new Uint8Array(readFileSync(`public/models/${entry.file}`)), entry.hash)

const chip = (language: Language, published = true, tried: ManifestEntry['tried'] | undefined = entry.tried): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <TrainedChip trained={trained} tried={tried} published={published} />
    </LanguageContext>,
  )

describe('the provenance of trained weights', () => {
  it('names the task, the data, the seed, the steps, the accuracy, the seeds tried, the file and the command', () => {
    const names = [...chip('en').matchAll(/<dt>(.*?)<\/dt>/g)].map(([, name]) => name)
    expect(names).toEqual([
      ...['Question', 'Data', 'Seed', 'Steps', 'On sentences kept back', 'Seeds tried', 'File', 'Train it again'],
    ])
    const html = chip('en')
    expect(html).toContain(`<dd>${entry.seed}</dd>`)
    expect(html).toContain(`<dd>${entry.steps}</dd>`)
    expect(html).toContain(`title="${entry.hash}"`)
    expect(html).toContain('npm run train -- agreement-gru')
    expect(html).toContain(`${entry.tried.learnt} of ${entry.tried.seeds} tried`)
  })

  it('says all of it in Chinese, too', () => {
    const facts = [...chip('zh').matchAll(/<dt>(.*?)<\/dt>/g)].map(([, name]) => name ?? '')
    expect(facts).toHaveLength(8)
    for (const name of facts) expect(name).toMatch(/\p{Script=Han}/u)
    expect(chip('zh')).toContain(`试了 ${entry.tried.seeds} 个`)
  })

  it('claims neither a command nor other seeds for weights that were trained in the browser', () => {
    const html = renderToStaticMarkup(<TrainedChip trained={trained} tried={undefined} published={false} />)
    expect(html).not.toContain('npm run train')
    expect(html).not.toContain('Seeds tried')
  })
})

describe('what is said of the seeds that were tried', () => {
  it('counts those that learnt it, and those of them that show the picture', () => {
    const picked = (learnt: number, shown: number) => triedSaid({ seeds: 5, learnt, shown }).en
    expect(picked(5, 5)).toBe('5 of 5 tried reach the goal; this is the first of them')
    expect(picked(1, 1)).toBe('of 5 tried, only this one reaches the goal')
    expect(picked(4, 1)).toBe(
      '4 of 5 tried reach the goal; this one was chosen because it alone also shows the picture',
    )
    expect(picked(3, 2)).toBe(
      '3 of 5 tried reach the goal; 2 of those also show the picture, and this is the first of these',
    )
  })

  it('is true of every model in the list: the seed on screen is among those that were tried', () => {
    for (const { id, seed, tried } of manifest) {
      expect(seed, id).toBeLessThan(tried.seeds)
      expect(tried.shown, id).toBeGreaterThan(0)
      expect(tried.shown, id).toBeLessThanOrEqual(tried.learnt)
      expect(tried.learnt, id).toBeLessThanOrEqual(tried.seeds)
    }
  })
})

describe('shares and data', () => {
  it('round no share to all or nothing', () => {
    expect([undefined, 0, 0.0004, 0.998, 0.99961, 1].map(shareText)).toEqual([
      ...['–', '0\u00a0%', '<0.1\u00a0%', '99.8\u00a0%', '>99.9\u00a0%', '100\u00a0%'],
    ])
  })

  it('say what the sentences of every trained model are', () => {
    const ids = Object.keys(tasks)
    for (const { id, task } of manifest) {
      expect(ids, id).toContain(task)
      const { en, zh } = dataSaid({ ...trained, task: { id: task } as typeof trained.task })
      expect(en, task).toMatch(/; a vocabulary of \d+$/)
      expect(zh, task).toMatch(/；词表 \d+ 项$/)
    }
  })
})
