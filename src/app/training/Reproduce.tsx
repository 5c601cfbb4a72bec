import { useSay, type Said } from '../../figures/language'
import { isUsual, textOf } from './choice'
import type { Training } from './known'
import { More } from './More'
import { words } from './words'

const said = {
  command: { en: 'In a checkout of this project', zh: '在本项目的代码里' },
  recipe: { en: 'The whole recipe', zh: '完整的配方' },
  hash: { en: 'SHA-256 of the file', zh: '文件的 SHA-256' },
  numbers: { en: 'Numbers learnt', zh: '学到的数' },
  link: { en: 'In a link', zh: '写在链接里' },
  mended: {
    en: 'Rate or clipping was changed on the way: the recipe alone gives other numbers.',
    zh: '途中改过学习率或梯度裁剪：只凭配方会得到别的数。',
  },
} as const satisfies Readonly<Record<string, Said>>

/** All that is needed to get the same numbers again. */
export function Reproduce({ training: { run, kept } }: { readonly training: Training }) {
  const say = useSay()
  const { choice, recipe, parameters, mended } = run
  if (!choice || !recipe) return null
  const facts: readonly (readonly [Said, string])[] = [
    [said.numbers, String(parameters)],
    ...(isUsual(choice) ? [[said.command, `npm run train -- ${choice.entry}`] as const] : []),
    [said.link, `train=${textOf(choice)}`],
    ...(kept ? [[said.hash, kept.hash] as const] : []),
    [said.recipe, JSON.stringify(recipe, null, 1)],
  ]
  return (
    <More title={say(words.reproduce)}>
      {mended && <p className="control-note">{say(said.mended)}</p>}
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>
              <code>{fact}</code>
            </dd>
          </div>
        ))}
      </dl>
    </More>
  )
}
