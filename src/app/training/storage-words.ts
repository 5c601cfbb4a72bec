import type { Said } from '../../figures/language'

const reasons: Readonly<Record<string, Said>> = {
  QuotaExceededError: {
    en: 'There is no room left in this browser: let it forget some of the weights it keeps, and then keep these.',
    zh: '浏览器的存储空间已满：请先忘掉几组已保存的权重，再保留这组。',
  },
  SecurityError: {
    en: 'This browser lets the page store nothing, as in a private window.',
    zh: '浏览器不允许此页面保存任何内容，例如在隐私窗口里。',
  },
  InvalidStateError: {
    en: 'This browser has its storage switched off, as in a private window.',
    zh: '浏览器的存储功能已关闭，例如在隐私窗口里。',
  },
  TimeoutError: { en: 'The storage of this browser does not answer.', zh: '浏览器的存储没有回应。' },
}

/** The name by which a browser's refusal is known; the words themselves where it has none. */
export const namedReason = (problem: unknown): string =>
  problem instanceof Error ? (problem.name === 'Error' ? problem.message : problem.name) : String(problem)

/** Why a browser stores nothing. */
export const reasonSaid = (reason: string): Said =>
  reasons[reason] ?? {
    en: `This browser did not store these weights (${reason}).`,
    zh: `浏览器没有保存这组权重（${reason}）。`,
  }

/** Why the weights last no longer than the page, and what to do about it. */
export function refusedSaid(reason: string): Said {
  const { en, zh } = reasonSaid(reason)
  return {
    en: `${en} They are here until the page is closed; the file can be downloaded.`,
    zh: `${zh}关闭页面后就会丢失，可以下载文件保存。`,
  }
}

const KILO = 1000

/** "3.4 kB". */
export const sizeText = (bytes: number): string => `${(bytes / KILO).toFixed(bytes < 10 * KILO ? 1 : 0)} kB`
