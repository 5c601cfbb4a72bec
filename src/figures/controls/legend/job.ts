import type { Role } from '../../../trace/role'
import type { Said } from '../../language'
import type { MatrixProps } from '../../Matrix'

/** How the legend draws a job: the carrier with its outline, or the valve that a gate is. */
export type JobDrawing = { readonly kind: 'carrier'; readonly shape: MatrixProps['shape'] } | { readonly kind: 'valve' }

/** What a colour stands for. */
export interface Job {
  readonly said: Said
  readonly drawing: JobDrawing
}

/** Every job with its name and shape. */
export const jobs: Readonly<Record<Role, Job>> = {
  input: { said: { en: 'raw input', zh: '原始输入' }, drawing: { kind: 'carrier', shape: 'chip' } },
  state: {
    said: { en: 'exposed state, output', zh: '对外的状态、输出' },
    drawing: { kind: 'carrier', shape: 'capsule' },
  },
  content: { said: { en: 'stored content', zh: '存储的内容' }, drawing: { kind: 'carrier', shape: 'belt' } },
  keep: { said: { en: 'keep', zh: '保留' }, drawing: { kind: 'valve' } },
  write: { said: { en: 'write', zh: '写入' }, drawing: { kind: 'valve' } },
  reveal: { said: { en: 'reveal', zh: '显露' }, drawing: { kind: 'valve' } },
  ask: { said: { en: 'look back, ask', zh: '回看、查询' }, drawing: { kind: 'valve' } },
  address: { said: { en: 'address, answer', zh: '地址、应答' }, drawing: { kind: 'carrier', shape: 'key' } },
  value: { said: { en: 'numbers on their way', zh: '中间的数' }, drawing: { kind: 'carrier', shape: 'plain' } },
  weight: {
    said: { en: 'learned, the same at every step', zh: '学到的权重，每一步相同' },
    drawing: { kind: 'carrier', shape: 'learned' },
  },
}
