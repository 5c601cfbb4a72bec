import { exhibits } from '../../exhibits'
import { percentText, spokenText } from '../../figures/geometry/number-text'
import type { Said } from '../../figures/language'
import { lowered } from './remedy'
import { entryOf, exhibitOf, followedSets, type TrainingChoice } from './choice'
import type { RunState, Trouble } from './run-state'

/** What the training panel says. */
export const words = {
  recipe: { en: 'Recipe', zh: '配方' },
  task: { en: 'Task', zh: '任务' },
  size: { en: 'Size', zh: '大小' },
  seed: { en: 'Seed', zh: '种子' },
  budget: { en: 'Steps', zh: '步数' },
  rate: { en: 'Learning rate', zh: '学习率' },
  method: { en: 'Method', zh: '方法' },
  clip: { en: 'Hold gradients to norm 1', zh: '梯度范数不超过 1' },
  usual: { en: 'Back to the proven recipe', zh: '恢复可靠的配方' },
  start: { en: 'Start', zh: '开始' },
  again: { en: 'Start afresh', zh: '重新开始' },
  step: { en: 'One step', zh: '走一步' },
  pause: { en: 'Pause', zh: '暂停' },
  goOn: { en: 'Go on', zh: '继续' },
  stop: { en: 'Stop and keep', zh: '停止并保留' },
  keep: { en: 'Keep', zh: '保留' },
  keepPage: { en: 'Keep these', zh: '保留这组' },
  pageOnly: {
    en: 'Shown, but not kept: neither a link nor a reload finds these weights.',
    zh: '正在显示，但没有保存：链接和刷新都找不到这组权重。',
  },
  reset: { en: 'Reset', zh: '重置' },
  run: { en: 'Run', zh: '运行' },
  progress: { en: 'Steps made', zh: '已走步数' },
  loss: { en: 'Loss', zh: '损失' },
  learning: { en: 'learning', zh: '训练' },
  heldBack: { en: 'kept back', zh: '留出句' },
  accuracy: { en: 'Right answers', zh: '正确率' },
  numbers: { en: 'The same as a table', zh: '同样的数，列成表' },
  checkpoint: { en: 'Leaf back: weights after step', zh: '往回翻：权重取自第几步' },
  watch: {
    en: 'The drawing shows your sentence with these weights: leaf back and watch it learn.',
    zh: '图中用这组权重读你的句子：往回翻，看它是怎样学会的。',
  },
  elsewhere: { en: 'The drawing shows other weights now.', zh: '图中现在是别的权重。' },
  show: { en: 'Show these', zh: '显示这组' },
  gradients: { en: 'Gradients', zh: '梯度' },
  reproduce: { en: 'To get the same numbers', zh: '如何得到同样的数' },
  download: { en: 'Download .safetensors', zh: '下载 .safetensors' },
  inLink: {
    en: 'Kept in this browser; “Copy link” brings the numbers along.',
    zh: '已保存在本浏览器；“复制链接”会带上这些数。',
  },
  inBrowser: {
    en: 'Kept in this browser; a link names them, and elsewhere offers to train them again.',
    zh: '已保存在本浏览器；链接只带名字，在别处打开时可以重新训练。',
  },
  forgotten: {
    en: 'Forgotten by this browser: these weights are here until the page is closed.',
    zh: '本浏览器已忘掉这组权重：关闭页面后就会丢失。',
  },
  preparing: { en: 'Getting ready …', zh: '正在准备……' },
  ending: { en: 'Measuring and keeping …', zh: '正在测量并保存……' },
} as const satisfies Readonly<Record<string, Said>>

/** The title of a run with the model that it trains. */
export const runSaid = (choice: TrainingChoice): Said => {
  const entry = entryOf(choice.entry)
  if (!entry) return { en: choice.entry, zh: choice.entry }
  const { size, seed } = choice
  return {
    en: `${entry.title.en} · size ${size}, seed ${seed}`,
    zh: `${entry.title.zh} · 大小 ${size}，种子 ${seed}`,
  }
}

/** The name of the exhibit in which a run can be seen. */
export const exhibitSaid = (choice: TrainingChoice): Said => {
  const entry = entryOf(choice.entry)
  const found = Object.values(exhibits).find(({ id }) => entry !== undefined && id === exhibitOf(entry))
  return found?.title ?? { en: choice.entry, zh: choice.entry }
}

const places = {
  loss: { en: 'the loss', zh: '损失' },
  gradient: { en: 'the gradient', zh: '梯度' },
  parameter: { en: 'the weights', zh: '权重' },
} as const satisfies Readonly<Record<string, Said>>

const bracketed = (reason: string | undefined): Said =>
  reason === undefined ? { en: '', zh: '' } : { en: ` (${reason})`, zh: `（${reason}）` }

/** What went wrong, where and when. */
export function troubleSaid(trouble: Trouble): Said {
  if (trouble.kind === 'refused') {
    const { en, zh } = bracketed(trouble.reason)
    return {
      en: `The browser does not let this page start a worker${en}, and without one the page would stand still. Opened in a window of its own it may.`,
      zh: `浏览器不允许此页面启动后台线程${zh}，而没有它，训练时页面会卡住。请在单独的窗口里打开再试。`,
    }
  }
  if (trouble.kind === 'died') {
    const { en, zh } = bracketed(trouble.reason)
    return {
      en: `The worker that trains broke down${en}. What was learnt up to the last checkpoint is still here: go on from there, or keep it.`,
      zh: `负责训练的后台线程意外中止${zh}。最近一个检查点之前学到的都还在：可以从那里继续，也可以先保留。`,
    }
  }
  if (trouble.kind === 'failed') {
    return { en: `Training could not go on: ${trouble.sentence}.`, zh: `训练无法继续：${trouble.sentence}。` }
  }
  const { step, where, parameter } = trouble
  const place = places[where]
  const of = parameter === undefined ? { en: '', zh: '' } : { en: ` of ${parameter}`, zh: `${parameter} 的` }
  return {
    en: `At step ${step} ${place.en}${of.en} ran away and ${where === 'parameter' ? 'are' : 'is'} no number any more.`,
    zh: `第 ${step} 步，${of.zh}${place.zh}失控，已不再是数。`,
  }
}

/** What would help. */
export const remedySaid = (remedy: 'clip' | 'lower-rate', rate: number): Said =>
  remedy === 'clip'
    ? { en: 'Hold gradients to norm 1 and go on', zh: '把梯度范数限制在 1 以内再继续' }
    : { en: `Lower the rate to ${lowered(rate)} and go on`, zh: `把学习率降到 ${lowered(rate)} 再继续` }

const outcomes = {
  budget: { en: 'Done.', zh: '训练完成。' },
  patience: { en: 'Done: it got no better.', zh: '已停止：不再进步。' },
  stopped: { en: 'Stopped.', zh: '已停止。' },
  paused: { en: 'Paused.', zh: '已暂停。' },
  diverged: { en: 'The run went astray.', zh: '训练发散。' },
  failed: { en: 'The run broke off.', zh: '训练中断。' },
} as const satisfies Readonly<Record<string, Said>>

/** That a run rests before its budget is used, as another one did. */
export const untilSaid = (step: number): Said => ({
  en: `Rests after step ${step}, as the run of the link did.`,
  zh: `到第 ${step} 步停下，与链接中的训练相同。`,
})

/** ", 97 % right": the newest score of the first set, with its step where that is an earlier one. */
function accuracySaid({ choice, scores, step }: RunState): Said {
  const [headline] = choice ? followedSets(choice) : []
  const score = scores.findLast(({ set }) => set === headline)
  if (!score) return { en: '', zh: '' }
  const right = percentText(score.accuracy)
  if (score.step === step) return { en: `, ${right} % right`, zh: `，正确率 ${right}%` }
  return { en: `, ${right} % right after ${score.step}`, zh: `，第 ${score.step} 步时正确率 ${right}%` }
}

function whereSaid(run: RunState): Said {
  const accuracy = accuracySaid(run)
  const budget = run.recipe?.budget ?? run.step
  return {
    en: `Step ${run.step} of ${budget}${accuracy.en}.`,
    zh: `第 ${run.step} 步，共 ${budget} 步${accuracy.zh}。`,
  }
}

/** Where a run stands, in one sentence. */
export function standingSaid(run: RunState): Said {
  const { phase, because } = run
  if (phase === 'idle') return { en: '', zh: '' }
  if (phase === 'preparing' || phase === 'ending') return words[phase]
  const where = whereSaid(run)
  const outcome = phase === 'paused' ? outcomes.paused : phase === 'over' && because && outcomes[because]
  return outcome ? { en: `${outcome.en} ${where.en}`, zh: `${outcome.zh}${where.zh}` } : where
}

const duration = (seconds: number): Said =>
  seconds < 90
    ? { en: `${Math.ceil(seconds)} s left`, zh: `还需 ${Math.ceil(seconds)} 秒` }
    : { en: `${Math.ceil(seconds / 60)} min left`, zh: `还需 ${Math.ceil(seconds / 60)} 分钟` }

/** "140 steps/s, 8 s left". */
export function paceSaid(pace: number | undefined, left: number | undefined): Said {
  if (pace === undefined || left === undefined) return { en: '', zh: '' }
  const speed = pace < 10 ? spokenText(pace) : String(Math.round(pace))
  const time = duration(left)
  return { en: `${speed} steps/s, ${time.en}`, zh: `每秒 ${speed} 步，${time.zh}` }
}
