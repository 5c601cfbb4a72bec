import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { Matrix, type MatrixProps, type MatrixShape } from '../../src/figures/Matrix'
import { OperationMark, type OperationKind } from '../../src/figures/OperationMark'
import { themeCss } from '../../src/figures/theme/css'
import { Valve } from '../../src/figures/Valve'
import { Wire, type WireKind } from '../../src/figures/Wire'
import { Plate } from './support/Plate'
import { fileDifference, svgDifference } from './support/svg'

const vector: Omit<MatrixProps, 'x' | 'y'> = {
  id: 'h.2',
  label: 'hidden state',
  rows: 4,
  cols: 1,
  data: [0.7313, -0.312, 0.9991, -0.0012],
  size: 44,
  scale: 'signed',
  role: 'state',
  shape: 'capsule',
  state: 'done',
  numbers: true,
}

const shapes: readonly (readonly [MatrixShape, MatrixProps['role']])[] = [
  ['chip', 'input'],
  ['capsule', 'state'],
  ['belt', 'content'],
  ['pill', 'content'],
  ['query', 'ask'],
  ['key', 'address'],
  ['learned', 'weight'],
  ['plain', 'value'],
]
const operations: readonly OperationKind[] = ['hadamard', 'plus', 'times', 'sigmoid', 'tanh', 'softmax', 'max', 'fork']
const wires: readonly WireKind[] = ['data', 'control', 'recurrence', 'rail', 'tether']
const route = (y: number) => [
  { x: 16, y },
  { x: 80, y },
  { x: 80, y: y + 24 },
  { x: 160, y: y + 24 },
]

const plates: Readonly<Record<string, ReactElement>> = {
  'matrix-shapes': (
    <Plate width={640} height={216}>
      {shapes.map(([shape, role], k) => (
        <Matrix key={shape} {...vector} shape={shape} role={role} x={20 + k * 78} y={20} />
      ))}
    </Plate>
  ),
  'matrix-states': (
    <Plate width={400} height={216}>
      {(['pending', 'input', 'active', 'done'] as const).map((state, k) => (
        <Matrix key={state} {...vector} state={state} candidate={state === 'done'} x={24 + k * 96} y={20} />
      ))}
    </Plate>
  ),
  'matrix-attention': (
    <Plate width={260} height={232} language="zh">
      <Matrix
        {...vector}
        id="A"
        label="注意力权重"
        rows={4}
        cols={4}
        data={[1, 0, 0, 0, 0.12, 0.88, 0, 0, 0.3, 0.3, 0.4, 0, 0.1, 0.06, 0.2, 0.64]}
        scale="unit"
        role="value"
        shape="plain"
        masked={(row, col) => col > row}
        rowHeads={['我', '看见', '一把', '锯子']}
        colHeads={['我', '看见', '一把', '锯子']}
        selected={[2, 1]}
        lit={[
          [3, 0],
          [3, 1],
        ]}
        interactive
        reading={{ kind: 'weight', columns: false }}
        x={64}
        y={40}
      />
    </Plate>
  ),
  'matrix-marks': (
    <Plate width={320} height={216}>
      <Matrix {...vector} ghost={[0.2, -0.312, 0.5, 0.6]} pinned={row => row === 0} x={24} y={20} />
      <Matrix {...vector} data={[2, -3, NaN, -Infinity]} x={112} y={20} />
      <Matrix
        {...vector}
        numbers={false}
        size={24}
        rows={4}
        cols={4}
        data={Array.from({ length: 16 }, (_, k) => k / 8 - 1)}
        x={200}
        y={20}
      />
    </Plate>
  ),
  valves: (
    <Plate width={420} height={200}>
      {[1, 0.95, 0.5, 0].map((open, lane) => (
        <g key={open}>
          <Wire
            kind="rail"
            role="content"
            state="done"
            lane={32}
            points={[
              { x: 0, y: 32 + lane * 44 },
              { x: 420, y: 32 + lane * 44 },
            ]}
          />
          {(['keep', 'write', 'reveal', 'ask'] as const).map((role, k) => (
            <Valve
              key={role}
              id={`${role}.1`}
              unit={lane}
              label={role}
              x={40 + k * 96}
              y={16 + lane * 44}
              width={26}
              height={32}
              open={open}
              role={role}
              state={k === 1 ? 'active' : k === 2 ? 'input' : 'done'}
              pinned={k === 0 && lane === 3}
            />
          ))}
        </g>
      ))}
    </Plate>
  ),
  wires: (
    <Plate width={560} height={280}>
      {wires.map((kind, row) =>
        (['idle', 'active', 'done'] as const).map((state, col) => (
          <g key={state} transform={`translate(${col * 184} 0)`}>
            <Wire
              kind={kind}
              state={state}
              role={kind === 'control' ? 'keep' : 'state'}
              points={route(24 + row * 52)}
              cargo={{ data: vector.data, scale: 'signed' }}
            />
          </g>
        )),
      )}
    </Plate>
  ),
  operations: (
    <Plate width={760} height={120}>
      {operations.map((kind, k) => (
        <g key={kind}>
          <OperationMark kind={kind} x={48 + k * 92} y={32} state="done" />
          <OperationMark kind={kind} x={48 + k * 92} y={88} state="active" />
        </g>
      ))}
    </Plate>
  ),
}

describe('the drawing of', () => {
  it.each(Object.entries(plates))('%s is the one that was approved', (name, plate) => {
    expect(svgDifference(name, plate)).toBe('')
  })

  it('the themes is the one that was approved', () => {
    expect(fileDifference('theme.css', themeCss() + '\n')).toBe('')
  })
})
