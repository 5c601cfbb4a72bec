import { tasks } from '../../../src/tasks'
import { MADE_UP_WORDS, madeUpBrown } from './made-up-brown'

const syllables = ['an', 'be', 'cor', 'da', 'el', 'fi', 'gus', 'hel', 'in', 'jo', 'ka', 'lu', 'mi', 'no']

/** Two hundred made-up names. */
export const madeUpNames = syllables.flatMap(first =>
  syllables.map(last => first[0]?.toUpperCase() + first.slice(1) + last),
)

/** A few lines of two well-known Tang poems each. */
export const verses = [
  ...['床前明月光，疑是地上霜。', '举头望明月，低头思故乡。', '白日依山尽，黄河入海流。', '欲穷千里目，更上一层楼。'],
  ...['春眠不觉晓，处处闻啼鸟。', '夜来风雨声，花落知多少。', '千山鸟飞绝，万径人踪灭。', '孤舟蓑笠翁，独钓寒江雪。'],
  ...['空山不见人，但闻人语响。', '返景入深林，复照青苔上。', '红豆生南国，春来发几枝。', '愿君多采撷，此物最相思。'],
  ...['移舟泊烟渚，日暮客愁新。', '野旷天低树，江清月近人。', '松下问童子，言师采药去。', '只在此山中，云深不知处。'],
]

/** Every task, with the lines or sentences that some of them need. */
export const allTasks = [
  tasks.agreement(),
  tasks.tagging(),
  tasks.recall(),
  tasks.recall({ distance: { from: 2, to: 50 }, fillers: 'names' }),
  tasks.translation(),
  tasks.dates(),
  tasks.sentiment(),
  tasks.sentiment({ asked: 'end' }),
  tasks.polyphone(),
  tasks.names({ lines: madeUpNames }),
  tasks.text({ lines: verses }),
  tasks.brown({ words: MADE_UP_WORDS }, { brown: madeUpBrown }),
]
