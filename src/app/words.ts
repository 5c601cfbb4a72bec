import type { Said } from '../figures/language'
import type { Notice } from '../recipe'

/** What the shell says; what figures and exhibits say stands with them. */
export const words = {
  tagline: { en: 'Step through sequence models, number by number', zh: '逐个数字，走进序列模型' },
  skip: { en: 'Skip to the drawing', zh: '跳到图形' },
  models: { en: 'Models', zh: '模型' },
  sentence: { en: 'Sentence', zh: '句子' },
  drawing: { en: 'Drawing', zh: '图形' },
  levels: { en: 'Zoom', zh: '层级' },
  overview: { en: 'sentence', zh: '句子' },
  formula: { en: 'Formula', zh: '公式' },
  controls: { en: 'Try it', zh: '动手试' },
  whatIf: { en: 'What if …', zh: '如果……' },
  settings: { en: 'Settings', zh: '设置' },
  override: { en: 'Hold the gates', zh: '固定门的值' },
  weights: { en: 'Learned numbers', zh: '学到的数' },
  held: { en: 'Held now', zh: '当前固定的值' },
  legend: { en: 'How to read this', zh: '怎样读图' },
  language: { en: '中文', zh: 'English' },
  theme: { en: 'Theme', zh: '主题' },
  view: { en: 'View', zh: '显示' },
  motion: { en: 'Motion', zh: '动画' },
  help: { en: 'Help and keys', zh: '帮助与按键' },
  copyLink: { en: 'Copy link', zh: '复制链接' },
  copied: { en: 'Link copied', zh: '链接已复制' },
  notCopied: { en: 'Copying was refused; the link is in the address bar', zh: '无法复制；链接就在地址栏里' },
  close: { en: 'Close', zh: '关闭' },
  paint: { en: 'Paint who may be seen', zh: '涂改可见范围' },
  whyScaling: { en: 'Why √d_k?', zh: '为什么除以 √d_k？' },
  seed: { en: 'Seed of the weights', zh: '权重的随机种子' },
  newSeed: { en: 'Other weights', zh: '换一组权重' },
  seededExample: { en: 'Example: I saw a saw, seeded numbers', zh: '例子：I saw a saw，随机种子' },
  reset: { en: 'Back to the start', zh: '恢复初始' },
  empty: {
    en: 'Type a sentence above and the network reads it here.',
    zh: '在上面输入一个句子，网络就会在这里读它。',
  },
  emptyHint: { en: 'Or take an example:', zh: '或者用一个例子：' },
  broken: { en: 'This drawing could not be made.', zh: '无法画出这幅图。' },
  provenance: {
    en: 'Seeded weights, not trained: the arithmetic is real, the meaning is not.',
    zh: '权重来自随机种子，未经训练：算术是真的，含义不是。',
  },
  partMissing: {
    en: 'This part of the page could not be loaded. Reload the page to try again.',
    zh: '这部分页面没能加载。请刷新页面重试。',
  },
  provenanceExample: {
    en: 'Hand-set weights: every number can be checked on paper.',
    zh: '手工设定的权重：每个数都能在纸上验算。',
  },
  notAsTrained: {
    en: 'The settings or held numbers are not those of training now: what was measured of these weights need not hold.',
    zh: '现在的设置或固定的数与训练时不同：对这些权重测得的结果未必成立。',
  },
  routing: {
    en: 'Attention weights show routing in this layer, not reasons.',
    zh: '注意力权重表示本层的信息流向，不是理由。',
  },
  shortcuts: { en: 'Single-letter shortcuts', zh: '单字母快捷键' },
  stepKeys: {
    en: '← → step · Enter looks inside · Esc steps back · ? help',
    zh: '← → 单步 · Enter 放大 · Esc 退回 · ? 帮助',
  },
} as const satisfies Readonly<Record<string, Said>>

/** What the themes are called. */
export const themeWords: Readonly<Record<string, Said>> = {
  system: { en: 'as the system', zh: '跟随系统' },
  light: { en: 'light', zh: '浅色' },
  dark: { en: 'dark', zh: '深色' },
  projector: { en: 'projector', zh: '投影' },
  contrast: { en: 'high contrast', zh: '高对比度' },
}

/** What the choices of motion are called. */
export const motionWords: Readonly<Record<string, Said>> = {
  system: { en: 'as the system', zh: '跟随系统' },
  full: { en: 'on', zh: '开' },
  reduced: { en: 'off', zh: '关' },
}

/** What the levels are called. */
export const levelWords: Readonly<Record<string, Said>> = {
  overview: { en: 'sentence', zh: '句子' },
  cell: { en: 'cell', zh: '结构' },
  operation: { en: 'operation', zh: '运算' },
  scalar: { en: 'number', zh: '数字' },
}

/** What is said of a link that could not be read whole. */
export const noticeWords = ({ kind, key, text }: Notice): Said =>
  kind === 'model'
    ? {
        en: `This link names a model “${text.slice(0, 40)}” that is not here; the LSTM is shown.`,
        zh: `链接里的模型“${text.slice(0, 40)}”不存在，改为显示 LSTM。`,
      }
    : {
        en: `“${key}=${text.slice(0, 40)}” in this link could not be read; its default is used.`,
        zh: `链接中的“${key}=${text.slice(0, 40)}”无法识别，已用默认值。`,
      }
