import type { Options, SpokenBeat } from '../exhibit'

/** The press before the others at which places are added to the words; there is none without positions. */
export const placing = ({ positions }: Options): readonly SpokenBeat[] =>
  positions === 'sinusoidal'
    ? [
        {
          id: 'X',
          shows: ['T', 'P', 'X'],
          name: { en: 'Add positions', zh: '加位置' },
          caption: {
            en: 'Equal words differ now: each place adds its own waves.',
            zh: '每个位置加上自己的波，同形词从此不同。',
          },
        },
      ]
    : []

/** The press behind the sum at which more is made of it; there is none where the sum goes on as it is. */
export const goingOn = ({ output }: Options): readonly SpokenBeat[] =>
  output === 'add'
    ? [
        {
          id: 'H',
          shows: ['H'],
          name: { en: 'Project and add', zh: '投影并相加' },
          caption: {
            en: 'The input goes on directly, too: what was found is added to it.',
            zh: '输入也直接往下传，再加上找到的内容。',
          },
        },
      ]
    : output === 'project'
      ? [
          {
            id: 'H',
            shows: ['H'],
            name: { en: 'Project', zh: '投影' },
            caption: { en: 'One more map of what was found.', zh: '把找到的内容再映射一次。' },
          },
        ]
      : []
