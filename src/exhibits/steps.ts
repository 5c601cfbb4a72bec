import { models } from '../models'
import { positionsOf, type Recipe } from '../recipe'
import { labelId, sameTrack, stepsAtOnce, stepsInTime, tracksOf, type Run, type Step, type Track } from '../trace'
import type { Exhibit, Options, SpokenBeat } from './exhibit'
import { padding } from './padding'

const isRecurrent = ({ id }: Exhibit): boolean => models[id].kind === 'recurrent'

/** Everything that a press of "next" can be: the beats of a word, and where words are read one by one also that of padding. */
export const beatsOf = (exhibit: Exhibit, options: Options): readonly SpokenBeat[] =>
  isRecurrent(exhibit) ? [...exhibit.beats(options), padding] : exhibit.beats(options)

/** Every press of "next" of an exhibit on a recipe. Their number depends on the settings, the words and the padding alone. */
export function stepsOf(exhibit: Exhibit, recipe: Recipe, run: Run): readonly Step[] {
  const beats = exhibit.beats(recipe.options)
  if (!isRecurrent(exhibit)) return stepsAtOnce(run, beats)
  const { tokens, words } = positionsOf(recipe)
  const steps = stepsInTime(run, words, beats)
  if (words === tokens.length) return steps
  const skipped = Array.from({ length: tokens.length - words }, (_, k) => words + 1 + k)
  return [
    ...steps.slice(0, 1),
    ...tracksOf(run).flatMap(track => {
      const read = steps.slice(1).filter(step => sameTrack(step.track, track))
      const skips = skipped.map(time => skip(run, track, time))
      return track.backward ? [...skips.reverse(), ...read] : [...read, ...skips]
    }),
  ]
}

/** The press at a padded position of a track: it shows the states that are handed on there. */
function skip(run: Run, track: Track, time: number): Step {
  const values = padding.shows.map(name => labelId({ name, ...track, time })).filter(id => run.byId.has(id))
  return { id: labelId({ name: `${time}.${padding.id}`, ...track }), beat: padding.id, time, track, values }
}

/** Where a step id stands; a step that does not exist in this variant falls back to the same beat or position, then to the first. */
export function indexOf(steps: readonly Step[], id: string): number {
  const exact = steps.findIndex(step => step.id === id)
  if (exact >= 0) return exact
  const [time, beat] = id.includes('.') ? id.split('.') : [undefined, id]
  const near = steps.findIndex(step => step.beat === beat && (time === undefined || step.time === Number(time)))
  if (near >= 0) return near
  const last = steps.findLastIndex(step => time !== undefined && step.time <= Number(time))
  return Math.max(0, last)
}
