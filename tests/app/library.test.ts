import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../src/app/library'
import { readiness, trainedOf, blank } from '../../src/recipe'
import { tiny } from './support/tiny'

const { entry, bytes: file } = tiny('tiny-lstm')
const source = { kind: 'trained', id: entry.id } as const
const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const digest = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))

/** A folder of files, and the names that were fetched from it. */
function folder(files: Readonly<Record<string, Uint8Array>>) {
  const fetched: string[] = []
  const fetchFile = (name: string): Promise<Uint8Array> => {
    fetched.push(name)
    const file = files[name]
    return file ? Promise.resolve(file) : Promise.reject(new Error(`${name} could not be fetched (404)`))
  }
  return { fetched, fetchFile }
}

const whole = { 'manifest.json': text([entry]), 'tiny-lstm.safetensors': file }

describe('the library of trained models', () => {
  it('refuses a file whose hash is not the one in the list, and provides nothing', async () => {
    const { fetchFile } = folder({ ...whole, 'manifest.json': text([{ ...entry, hash: '0'.repeat(64) }]) })
    const arrival = await createLibrary({ fetchFile, digest }).bring(source)
    expect(arrival).toMatchObject({ kind: 'failed' })
    expect(arrival.kind === 'failed' && arrival.said.en).toContain('hash differs')
    expect(arrival.kind === 'failed' && arrival.said.zh).toContain('哈希')
    expect(readiness({ ...blank('lstm'), weights: source }).kind).toBe('missing')
  })

  it('says which file could not be fetched, and tries again when asked again', async () => {
    const late = tiny('late')
    const files: Record<string, Uint8Array> = { 'manifest.json': text([late.entry]) }
    const library = createLibrary({ ...folder(files), digest })
    const arrival = await library.bring({ kind: 'trained', id: 'late' })
    expect(arrival.kind === 'failed' && arrival.said.en).toContain('late.safetensors could not be fetched (404)')
    files['late.safetensors'] = late.bytes
    expect((await library.bring({ kind: 'trained', id: 'late' })).kind).toBe('here')
  })

  it('says that a model is not in the list, or not in this browser', async () => {
    const { fetchFile, fetched } = folder(whole)
    const library = createLibrary({ fetchFile, digest })
    const nobody = await library.bring({ kind: 'trained', id: 'nobody' })
    expect(nobody.kind === 'failed' && nobody.said.en).toContain('“nobody”')
    const kept = await library.bring({ kind: 'kept', hash: '0badcafe' })
    expect(kept.kind === 'failed' && kept.said.en).toContain('another browser')
    expect(fetched).toEqual(['manifest.json'])
  })

  it('passes over lines of the list that it does not understand, and over files outside its folder', async () => {
    const strange: unknown[] = [null, 3, { id: 'x' }, { ...entry, id: 'sly', file: '../secret.safetensors' }, entry]
    strange.push({ ...entry, id: 'boast', metrics: [{ set: 'k0', accuracy: 'all', chance: 0, asks: 1 }] })
    strange.push({ ...entry, id: 'vague', tried: { seeds: 5, learnt: 'most', shown: 1 } })
    const { fetchFile } = folder({ 'manifest.json': text(strange) })
    expect((await createLibrary({ fetchFile, digest }).list()).map(({ id }) => id)).toEqual(['tiny-lstm'])
    const broken = createLibrary({ ...folder({ 'manifest.json': text({}) }), digest })
    await expect(broken.list()).rejects.toThrow('not a list')
  })

  it('lists everything that the page is served with', async () => {
    const served = new Uint8Array(readFileSync('public/models/manifest.json'))
    const lines = JSON.parse(new TextDecoder().decode(served)) as readonly unknown[]
    expect(lines.length).toBeGreaterThan(0)
    expect(await createLibrary({ ...folder({ 'manifest.json': served }), digest }).list()).toEqual(lines)
  })

  it('provides the weights, and fetches list and file once', async () => {
    const { fetchFile, fetched } = folder(whole)
    const library = createLibrary({ fetchFile, digest })
    const [first, second] = await Promise.all([library.bring(source), library.bring(source)])
    expect(first).toBe(second)
    const arrival = await library.bring(source)
    expect(arrival.kind === 'here' && arrival.trained).toBe(trainedOf(source))
    expect(trainedOf(source)?.origin.hash).toBe(entry.hash)
    expect(fetched).toEqual(['manifest.json', 'tiny-lstm.safetensors'])
  })
})
