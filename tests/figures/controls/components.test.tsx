import type { ComponentProps } from 'react'
import { describe, expect, it } from 'vitest'
import { GatePad } from '../../../src/figures/controls/GatePad'
import { Legend } from '../../../src/figures/controls/Legend'
import { OptionPanel } from '../../../src/figures/controls/OptionPanel'
import { PinEditor } from '../../../src/figures/controls/PinEditor'
import { PinList } from '../../../src/figures/controls/PinList'
import { PresetBar } from '../../../src/figures/controls/PresetBar'
import { StepBar } from '../../../src/figures/controls/StepBar'
import { TokenEditor, type Examples } from '../../../src/figures/controls/TokenEditor'
import { WeightTable } from '../../../src/figures/controls/WeightTable'
import { WordToolbar } from '../../../src/figures/controls/WordToolbar'
import { ignore, markup } from './page'

const forget = { en: 'forget gate', zh: '遗忘门' }
const write = { en: 'write i', zh: '写入 i' }
const note = { en: 'a note', zh: '一条说明' }

describe('StepBar', () => {
  const steps = Array.from({ length: 29 }, (_, k) => ({ id: String(k), title: forget, time: Math.ceil(k / 7) }))
  type Bar = Partial<ComponentProps<typeof StepBar>>
  const bar = (index: number, part: Bar = {}, language: 'en' | 'zh' = 'en') =>
    markup(
      <StepBar
        steps={steps}
        index={index}
        playing={false}
        speed={1}
        width={800}
        onGo={ignore}
        onPrevious={ignore}
        onNext={ignore}
        onPlay={ignore}
        onSpeed={ignore}
        {...part}
      />,
      language,
    )
  const named: Bar = { tokens: ['I', 'saw', 'a', '<saw>'], language: 'en' }

  it('says where it is, in the words of the slider and in print, in both languages', () => {
    expect(bar(8)).toContain('aria-valuetext="step 9 of 29: forget gate, position 2"')
    expect(bar(8)).toContain('>9 / 29<')
    expect(bar(8, {}, 'zh')).toContain('aria-valuetext="第 9 步，共 29 步：遗忘门，位置 2"')
  })

  it('takes room for names under the slider only where there are names', () => {
    expect(bar(8, named)).toContain('class="control-marks" data-named="true"')
    const unnamed = bar(0, { steps: [{ id: 'A', title: forget, time: 0 }] })
    expect(unnamed).toContain('class="control-marks"')
    expect(unnamed).not.toContain('data-named')
  })

  it('offers Pause only while it plays', () => {
    expect(bar(3)).toContain('>Play<')
    expect(bar(3, { playing: true })).toContain('>Pause<')
  })

  it('marks the way out of the run as idle without taking it from the keyboard', () => {
    const idle = (html: string) => html.match(/<button[^>]*aria-disabled="true"[^>]*>.*?<\/button>/g) ?? []
    expect(idle(bar(0)).join()).toContain('Back')
    expect(idle(bar(28)).join()).toContain('Next')
    expect(bar(0)).not.toMatch(/<button[^>]* disabled/)
  })

  it('prints tokens as text, never as markup', () => {
    expect(bar(28, named)).toContain('&lt;saw&gt;')
  })

  it('stands without a single step', () => {
    const html = bar(0, { steps: [], speed: 'instant' })
    expect(html).toContain('no steps')
    expect(html).toContain('0 / 0')
  })

  it('names its buttons as a group that Tab walks through, not as a toolbar with arrow keys', () => {
    expect(bar(0)).toContain('role="group" aria-label="Back, play, next"')
    expect(bar(0, {}, 'zh')).toContain('role="group" aria-label="上一步、播放、下一步"')
    expect(bar(0)).not.toContain('role="toolbar"')
  })
})

describe('TokenEditor', () => {
  const editor = (compact: boolean, tokens: readonly string[] = ['我', '看见', '锯子'], suited?: Examples) =>
    markup(
      <TokenEditor
        text="我看见锯子"
        tokens={tokens}
        language="zh"
        mode="word"
        punctuation="keep"
        examples={{
          en: [{ id: 'a', text: 'I saw', note }],
          zh: [{ id: 'b', text: '我看见', tokens: ['我', '看见'], note }],
        }}
        suited={suited}
        edits={{ merge: t => t, split: t => t, remove: t => t.slice(1) }}
        message={{ en: 'Three tokens were dropped.', zh: '略去了三个词元。' }}
        compact={compact}
        onExample={ignore}
        onText={ignore}
        onTokens={ignore}
        onMode={ignore}
        onPunctuation={ignore}
      />,
    )

  it('carries the language of the sentence, not of the page', () => {
    expect(editor(false)).toMatch(/<input[^>]*lang="zh-Hans"/)
    expect(editor(false)).toMatch(/<input[^>]*dir="auto"/)
    expect(editor(false)).toContain('<bdi lang="zh-Hans" title="看见">看见</bdi>')
  })

  it('is one tab stop for all tokens and has a place to join between every two', () => {
    expect(editor(false).match(/class="control-chip"[^>]*tabindex="0"/gi)).toHaveLength(1)
    expect(editor(false).match(/class="control-join"/g)).toHaveLength(2)
  })

  it('shows an edit that would change nothing as idle', () => {
    const idle = editor(false).match(/aria-disabled="true"[^>]*>.*?<\/button>/g) ?? []
    expect(idle.join()).toContain('Split')
    expect(idle.join()).not.toContain('Remove')
  })

  it('keeps the tokens away until they are asked for in its compact form', () => {
    expect(editor(true)).not.toContain('control-chip"')
    expect(editor(true)).toContain('aria-expanded="false"')
  })

  it('says a message politely and shows the cut of an example that depends on it', () => {
    expect(editor(true)).toMatch(/role="status">Three tokens were dropped\./)
    expect(editor(true)).toContain('我 · 看见')
  })

  it('stands without a single token', () => {
    expect(editor(false, [])).not.toContain('Remove')
  })

  it('has the examples that suit its weights first, and says that the others bring other weights', () => {
    const html = editor(true, [], { en: [{ id: 'c', text: 'a door', note }], zh: [] })
    expect(html.indexOf('For these weights')).toBeGreaterThan(-1)
    expect(html.indexOf('a door')).toBeGreaterThan(html.indexOf('For these weights'))
    expect(html.indexOf('English: brings other weights')).toBeGreaterThan(html.indexOf('a door'))
    expect(html).toContain('aria-label="Chinese: brings other weights"')
    expect(editor(true)).not.toMatch(/other weights|For these weights/)
  })
})

describe('WordToolbar', () => {
  const toolbar = (words: readonly string[]) => markup(<WordToolbar label={note} words={words} onWord={ignore} />)

  it('is one tab stop for however many words, and prints them as text', () => {
    expect(toolbar(['a', '<b>', 'c']).match(/tabindex="0"/gi)).toHaveLength(1)
    expect(toolbar(['a', '<b>', 'c']).match(/tabindex="-1"/gi)).toHaveLength(2)
    expect(toolbar(['<b>'])).toContain('&lt;b&gt;')
  })

  it('stands without a single word', () => {
    expect(toolbar([])).toContain('role="toolbar"')
  })
})

describe('GatePad', () => {
  const pad = (x: number | undefined, y: number | undefined) =>
    markup(
      <GatePad
        xLabel={write}
        yLabel={forget}
        x={x}
        y={y}
        liveX={0.25}
        liveY={0.75}
        corners={[{ x: 1, y: 0, title: { en: 'overwrite', zh: '覆盖' }, note }]}
        unit="all"
        units={4}
        scope="here"
        onChange={ignore}
        onRelease={ignore}
        onUnit={ignore}
        onScope={ignore}
        onCorner={ignore}
      />,
    )

  it('shows what the model computes as a hollow dot while nothing is held', () => {
    expect(pad(undefined, undefined)).toContain('control-pad-live')
    expect(pad(undefined, undefined)).not.toContain('control-pad-held')
    expect(pad(undefined, undefined)).toContain('aria-valuetext="write i 0.2500, forget gate 0.7500"')
  })

  it('keeps the hollow dot beside the one that is held', () => {
    expect(pad(1, undefined)).toContain('control-pad-live')
    expect(pad(1, undefined)).toContain('control-pad-held')
    expect(pad(1, undefined)).toContain('aria-valuetext="write i 1, forget gate 0.7500"')
  })

  it('presses a corner only when both gates are exactly there', () => {
    expect(pad(1, 0)).toContain('class="control-corner" aria-pressed="true"')
    expect(pad(1, 0.01)).toContain('class="control-corner" aria-pressed="false"')
    expect(pad(1, undefined)).toContain('class="control-corner" aria-pressed="false"')
  })

  it('has a slider and a box for each gate that do the same as the pad', () => {
    expect(pad(1, 0).match(/type="range"/g)).toHaveLength(2)
    expect(pad(1, 0).match(/role="spinbutton"/g)).toHaveLength(2)
  })
})

describe('PinEditor', () => {
  const editor = (pinned: boolean) =>
    markup(
      <PinEditor
        title={forget}
        cell="unit 3"
        value={pinned ? 1 : 0.7313}
        computed={0.7313}
        pinned={pinned}
        min={0}
        max={1}
        step={0.01}
        onChange={ignore}
        onRelease={ignore}
        onClose={ignore}
      />,
    )

  it('shows was → is while a number is held, and only then something to release', () => {
    expect(editor(true)).toContain('0.7313')
    expect(editor(true)).toContain('→</span>')
    expect(editor(true)).toContain('Release')
    expect(editor(false)).not.toContain('→</span>')
    expect(editor(false)).not.toContain('Release')
  })

  it('says the value with its name', () => {
    expect(editor(true)).toContain('aria-valuetext="forget gate, unit 3: 1"')
  })
})

describe('OptionPanel', () => {
  const panel = (visible: number) =>
    markup(
      <OptionPanel
        visible={visible}
        groups={[
          {
            id: 'cell',
            title: { en: 'Cell', zh: '单元' },
            options: [
              { kind: 'range', name: 'size', label: { en: 'Size', zh: '大小' }, value: 4, min: 1, max: 64 },
              { kind: 'flag', name: 'peephole', label: { en: 'Peephole', zh: '窥视孔' }, value: true, help: note },
            ],
          },
        ]}
        onChange={ignore}
      />,
    )

  it('counts what is under More and has no More when nothing is', () => {
    expect(panel(1)).toMatch(/More<\/span><span class="control-badge">1</)
    expect(panel(2)).not.toContain('<details')
  })

  it('heads its groups only when there are several; a single one stands under the heading of the form', () => {
    const group = (id: string) => ({ id, title: { en: `Group ${id}`, zh: `第 ${id} 组` }, options: [] })
    const option = { kind: 'flag', name: 'bias', label: note, value: false } as const
    const panel = (ids: readonly string[]) =>
      markup(
        <OptionPanel visible={9} groups={ids.map(id => ({ ...group(id), options: [option] }))} onChange={ignore} />,
      )
    expect(panel(['1'])).not.toContain('<h3')
    expect(panel(['1'])).toContain('aria-label="Group 1"')
    expect(panel(['1', '2']).match(/<h3/g)).toHaveLength(2)
  })

  it('makes a switch of a flag and ties its help to it', () => {
    const [, id] = /role="switch"[^>]*aria-describedby="([^"]+)"/.exec(panel(2)) ?? []
    expect(panel(2)).toContain(`<p id="${id}" class="control-note">a note</p>`)
  })
})

describe('PresetBar', () => {
  it('presses the preset that is on', () => {
    const presets = [
      { id: 'carry', title: { en: 'Carry', zh: '携带' }, note, shortcut: '1' },
      { id: 'hide', title: { en: 'Hide', zh: '隐藏' }, note },
    ]
    const html = markup(<PresetBar presets={presets} chosen="hide" onChoose={ignore} />)
    expect(html.match(/aria-pressed="(true|false)"/g)).toEqual(['aria-pressed="false"', 'aria-pressed="true"'])
    expect(html).toContain('aria-keyshortcuts="1"')
    expect(html.match(/a note/g)).toHaveLength(2)
  })
})

describe('WeightTable', () => {
  it('counts the numbers, prints the scale and marks each weight with its id', () => {
    const weights = [
      { id: 'W_f', tex: 'W_f', rows: 2, cols: 2, data: [1, -1.4, 0, 0.5] },
      { id: 'b_f', tex: 'b_f', rows: 2, cols: 1, data: [0.1, 0.2] },
    ]
    const html = markup(<WeightTable weights={weights} sharedBy="steps" pinned={[]} width={400} onOpen={ignore} />)
    expect(html).toContain('The same weights at every step: 6 numbers.')
    const tokens = markup(<WeightTable weights={weights} sharedBy="tokens" pinned={[]} width={400} onOpen={ignore} />)
    expect(tokens).toContain('The same weights for every token: 6 numbers.')
    expect(html).toContain('−2 … 2')
    expect(html).toContain('data-value="W_f"')
    expect(html).toContain('data-value="b_f"')
  })
})

describe('PinList', () => {
  const pins = [
    { id: 'f', title: forget, number: 1, computed: 0.7313 },
    { id: 'i', title: write, number: 0 },
  ]

  it('names what each button releases', () => {
    const html = markup(<PinList pins={pins} onRelease={ignore} onReleaseAll={ignore} />)
    expect(html).toContain('aria-label="Release: forget gate"')
    expect(html).toContain('0.7313 → ')
    expect(html).toContain('Release all')
  })

  it('says that nothing is held instead of showing an empty list', () => {
    const html = markup(<PinList pins={[]} onRelease={ignore} onReleaseAll={ignore} />, 'zh')
    expect(html).toContain('没有固定的数')
    expect(html).not.toContain('全部释放')
  })
})

describe('Legend', () => {
  const legend = (limit?: number) =>
    markup(
      <Legend
        entries={[
          { role: 'keep', letters: 'f' },
          { role: 'ask', letters: 'Q', drawing: { kind: 'carrier', shape: 'query' } },
        ]}
        {...(limit === undefined ? {} : { limit })}
        open
        onOpen={ignore}
      />,
    )

  it('draws a job as the stage does: a gate as a valve, a query as a tag', () => {
    expect(legend()).toContain('class="valve"')
    expect(legend()).toContain('data-shape="query"')
  })

  it('prints the ends of every scale, the third only when there is one', () => {
    expect(legend().match(/class="control-scale"/g)).toHaveLength(2)
    expect(legend(5)).toContain('aria-label="−5 … 0 … 5"')
  })
})
