import { useSay, type Said } from '../../language'
import { Glyph, type GlyphName } from '../parts/Glyph'

/** A button of the player. At an end of the run it stays focusable, so that the keyboard does not lose its place. */
export function StepButton(props: {
  readonly glyph: GlyphName
  readonly word: Said
  readonly idle?: boolean
  readonly main?: boolean
  readonly glyphLast?: boolean
  readonly onPress: () => void
}) {
  const say = useSay()
  const { glyph, idle = false, glyphLast = false } = props
  return (
    <button
      type="button"
      className={props.main ? 'control-button control-main' : 'control-button'}
      aria-disabled={idle}
      onClick={() => {
        if (!idle) props.onPress()
      }}
    >
      {glyphLast ? null : <Glyph name={glyph} />}
      <span>{say(props.word)}</span>
      {glyphLast ? <Glyph name={glyph} /> : null}
    </button>
  )
}
