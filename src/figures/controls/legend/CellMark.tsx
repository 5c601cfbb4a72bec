import { Matrix } from '../../Matrix'

/** A single cell that shows one mark: a negative number, a hidden cell, a held number. */
export function CellMark({ kind }: { readonly kind: 'negative' | 'masked' | 'pinned' }) {
  return (
    <svg className="control-job" viewBox="0 0 72 40" width="72" height="40" aria-hidden="true">
      <Matrix
        id=""
        label=""
        rows={1}
        cols={1}
        data={[kind === 'negative' ? -0.6 : 0.6]}
        x={22}
        y={6}
        size={28}
        scale={kind === 'masked' ? 'unit' : 'signed'}
        role="value"
        shape="plain"
        state="done"
        numbers={false}
        interactive={false}
        masked={() => kind === 'masked'}
        pinned={() => kind === 'pinned'}
      />
    </svg>
  )
}
