import type { Command, Message } from './protocol'
import type { TrainingRecipe } from './recipe'
import type { Checkpoint } from './checkpoint'
import { createRun, sentenceOf, type Beat, type Run } from './run'

/** Hears commands and posts messages about the one run it has. Whatever goes wrong becomes a message. */
export function session(post: (message: Message) => void, beat: Beat): (command: Command) => void {
  let run: Run | undefined

  const present = (): Run => {
    if (run) return run
    throw new Error('there is no run: create one first')
  }
  const begin = (recipe: TrainingRecipe, checkpoint?: Checkpoint): void => {
    run?.rest('stopped')
    run = undefined
    run = createRun(recipe, checkpoint, post, beat)
    post({ kind: 'created', step: run.trainer.steps(), parameters: run.trainer.count })
  }
  const carryOut = (command: Command): void => {
    switch (command.kind) {
      case 'create':
        return begin(command.recipe, command.checkpoint)
      case 'start':
        return present().start()
      case 'pause':
        return present().rest('paused')
      case 'step':
        return present().step()
      case 'evaluate': {
        const { trainer } = present()
        return post({ kind: 'evaluated', step: trainer.steps(), ...trainer.evaluate(command.set) })
      }
      case 'snapshot': {
        const { trainer } = present()
        return post({ kind: 'snapshot', checkpoint: trainer.checkpoint(), weights: trainer.parameters() })
      }
    }
  }
  return command => {
    try {
      carryOut(command)
    } catch (problem) {
      post({ kind: 'failed', command: command.kind, sentence: sentenceOf(problem) })
    }
  }
}
