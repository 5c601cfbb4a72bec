import { expect, it } from 'vitest'
import { StepBar } from '../../../src/figures/controls/StepBar'
import { ignore, markup } from './page'

const bar = (language: 'en' | 'zh') =>
  markup(
    <StepBar
      steps={[{ id: 'A', title: { en: 'a', zh: '一' }, time: 0 }]}
      index={0}
      playing={false}
      speed={1}
      width={800}
      onGo={ignore}
      onPrevious={ignore}
      onNext={ignore}
      onPlay={ignore}
      onSpeed={ignore}
    />,
    language,
  )

it('names the buttons of the step bar as a group that Tab walks through, not as a toolbar with arrow keys', () => {
  expect(bar('en')).toContain('role="group" aria-label="Back, play, next"')
  expect(bar('zh')).toContain('role="group" aria-label="上一步、播放、下一步"')
  expect(bar('en')).not.toContain('role="toolbar"')
})
