import type { Role } from '../../../trace/role'
import { Matrix } from '../../Matrix'
import { Valve } from '../../Valve'
import type { JobDrawing } from './job'

const NOTHING = new Float64Array(2)

/** A job as the stage draws it, small and at zero: two cells in its carrier, or a valve half open. */
export function JobMark({ role, drawing }: { readonly role: Role; readonly drawing: JobDrawing }) {
  return (
    <svg className="control-job" viewBox="0 0 72 40" width="72" height="40" aria-hidden="true">
      {drawing.kind === 'valve' ? (
        <Valve label="" x={28} y={4} width={16} height={32} open={0.5} role={role} state="done" pinned={false} />
      ) : (
        <Matrix
          id=""
          label=""
          rows={1}
          cols={2}
          data={NOTHING}
          x={18}
          y={11}
          size={18}
          scale="signed"
          role={role}
          shape={drawing.shape}
          state="done"
          numbers={false}
          interactive={false}
        />
      )}
    </svg>
  )
}
