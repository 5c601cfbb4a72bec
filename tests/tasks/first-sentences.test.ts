import { describe, expect, it } from 'vitest'
import { IGNORED, outputs, seeded, type Task } from '../../src/tasks'
import { allTasks } from './support/all-tasks'

/** A sentence and its answers as a person would write them down. */
function written(task: Task, random: () => number): string {
  if (task.kind === 'translate') {
    const { tokens, translation } = task.example(random)
    return `${tokens.join(' ')} → ${translation.join(' ')}`
  }
  const { tokens, targets } = task.example(random)
  const asked = targets.filter(target => target !== IGNORED).map(target => outputs(task)[target])
  return task.kind === 'next-word' ? tokens.join(' ') : `${tokens.join(' ')} → ${asked.join(' ')}`
}

describe('the first sentences of seed 1', () => {
  it('are the same on every machine', () => {
    const first = (task: Task) => {
      const random = seeded(1)
      return [1, 2, 3].map(() => written(task, random))
    }
    expect(Object.fromEntries(allTasks.map((task, index) => [`${task.id} (${index})`, first(task)])))
      .toMatchInlineSnapshot(`
        {
          "agreement (0)": [
            "<bos> David knew that the cat likes the small book because he is beautiful .",
            "<bos> Alice thought that the letters sleep because she seems old .",
            "<bos> Anna said that the car near some students beside the doors near the letters beside the teacher falls again because she seems tired .",
          ],
          "brown (11)": [
            "I saw the change . → PRON VERB DET NOUN PUNCT",
            "" <unk> " , I hope it ? → PUNCT OTHER PUNCT PUNCT PRON VERB PRON PUNCT",
            "you don't change georgia's house . → PRON VERB VERB NOUN NOUN PUNCT",
          ],
          "dates (5)": [
            "Thursday , July 1 9 , 1 9 0 0 → 1 9 0 0 年 7 月 1 9 日 星期四",
            "Saturday , March 1 7 , 2 0 9 6 → 2 0 9 6 年 3 月 1 7 日 星期六",
            "Thursday , 2 2 March 1 9 5 6 → 1 9 5 6 年 3 月 2 2 日 星期四",
          ],
          "names (9)": [
            "<bos> I n k a",
            "<bos> A n a n",
            "<bos> H e l f i",
          ],
          "polyphone (8)": [
            "这 根 竹 子 有 五 米 长 ， 空 位 没 有 了 。 → cháng kòng",
            "我 还 是 走 了 。 → hái",
            "爷 爷 想 喝 可 乐 ， 姐 姐 喜 欢 学 音 乐 。 → lè yuè",
          ],
          "recall (2)": [
            "Finn the came sang sang down over hills rain sang ? → Finn",
            "Dan rain sun and went sun rain the and while ? → Dan",
            "Cleo went the rain over while down went over came ? → Cleo",
          ],
          "recall (3)": [
            "Ann Eve Hugo Hugo Cleo Eve Finn Dan Hugo Dan Dan Bob Dan Bob Bob ? → Ann",
            "Ann Dan Gina Cleo Bob Ann Dan Eve Gina ? → Ann",
            "Bob Finn Eve Gina Bob ? → Bob",
          ],
          "sentiment (6)": [
            "we would enjoy this book . → positive positive positive positive positive positive",
            "honestly , this room is not very good , and that room was horrible . → negative negative negative negative negative negative negative negative negative negative negative negative negative negative negative",
            "the story seemed lovely , but their hotel is hardly so great . → negative negative negative negative negative negative negative negative negative negative negative negative negative",
          ],
          "sentiment (7)": [
            "we would enjoy this book . → positive",
            "honestly , this room is not very good , and that room was horrible . → negative",
            "the story seemed lovely , but their hotel is hardly so great . → negative",
          ],
          "tagging (1)": [
            "yes work can play a plant and I can hammer us . → ADV NOUN MODAL VERB DET NOUN CONJ PRON MODAL VERB PRON PUNCT",
            "yes your water might water this book . → ADV DET NOUN MODAL VERB DET NOUN PUNCT",
            "today this can can fish . → ADV DET NOUN MODAL VERB PUNCT",
          ],
          "text (10)": [
            "<bos> 红 豆 生 南 国 ， 春 来 发 几 枝 。",
            "<bos> 床 前 明 月 光 ， 疑 是 地 上 霜 。",
            "<bos> 空 山 不 见 人 ， 但 闻 人 语 响 。",
          ],
          "translation (4)": [
            "they liked my student and he saw the red book this morning . → 他们 喜欢 我的 学生 而且 他 今天早上 看见 那本 红色的 书 。",
            "we did not lose an umbrella this morning but you did not see the umbrella in the shop . → 我们 今天早上 没有 丢 一把 雨伞 但是 你 在 商店里 没有 看见 那把 雨伞 。",
            "this beautiful dog will want my chair and you drew my saw at school . → 这只 漂亮的 狗 会 想要 我的 椅子 而且 你 在 学校 画了 我的 锯子 。",
          ],
        }
      `)
  })
})
