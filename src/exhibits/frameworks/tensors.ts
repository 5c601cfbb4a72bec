import type { TensorForm } from './framework'

type Rest = Pick<TensorForm, 'when' | 'each'>

const form =
  (of: TensorForm['of']) =>
  (name: string, sizes: string, rest: Rest = {}): TensorForm => ({ name, sizes: sizes.split(' '), of, ...rest })

const given = form('given')
const returned = form('returned')
const learned = form('learned')

const cell = { when: 'cell' } as const
const track = 'l{layer}{reverse}'

/** The arrays of every framework, as its documentation lists them. */
export const tensors = {
  textbook: [
    given('x_t', 'I'),
    given('h_0', 'P'),
    given('c_0', 'H', cell),
    returned('h_t', 'P'),
    returned('c_t', 'H', cell),
    learned('W', 'H X', { each: true }),
    learned('U', 'H P', { each: true }),
    learned('b', 'H', { each: true, when: 'one bias' }),
    learned('P', 'P H', { when: 'projection' }),
  ],
  pytorch: [
    given('input', 'T B I'),
    given('h_0', 'D·L B P'),
    given('c_0', 'D·L B H', cell),
    returned('output', 'T B D·P'),
    returned('h_n', 'D·L B P'),
    returned('c_n', 'D·L B H', cell),
    learned(`weight_ih_${track}`, 'G·H X'),
    learned(`weight_hh_${track}`, 'G·H P'),
    learned(`bias_ih_${track}`, 'G·H', { when: 'two biases' }),
    learned(`bias_hh_${track}`, 'G·H', { when: 'two biases' }),
    learned(`weight_hr_${track}`, 'P H', { when: 'projection' }),
  ],
  keras: [
    given('inputs', 'B T I'),
    given('initial_state h', 'B H'),
    given('initial_state c', 'B H', cell),
    returned('sequence', 'B T D·H'),
    returned('h', 'B H'),
    returned('c', 'B H', cell),
    learned('kernel', 'X G·H'),
    learned('recurrent_kernel', 'H G·H'),
    learned('bias', 'G·H', { when: 'one bias' }),
    learned('bias', '2 G·H', { when: 'two biases' }),
  ],
  onnx: [
    given('X', 'T B I'),
    given('initial_h', 'D B H'),
    given('initial_c', 'D B H', cell),
    returned('Y', 'T D B H'),
    returned('Y_h', 'D B H'),
    returned('Y_c', 'D B H', cell),
    learned('W', 'D G·H X'),
    learned('R', 'D G·H H'),
    learned('B', 'D 2·G·H', { when: 'two biases' }),
    learned('P', 'D 3·H', { when: 'peepholes' }),
  ],
  cudnn: [
    given('x', 'T B I'),
    given('hx', 'D·L B P'),
    given('cx', 'D·L B H', cell),
    returned('y', 'T B D·P'),
    returned('hy', 'D·L B P'),
    returned('cy', 'D·L B H', cell),
    learned('W', 'H X', { each: true }),
    learned('R', 'H P', { each: true }),
    learned('b_W', 'H', { each: true, when: 'two biases' }),
    learned('b_R', 'H', { each: true, when: 'two biases' }),
    learned('P', 'P H', { when: 'projection' }),
  ],
} as const satisfies Readonly<Record<string, readonly TensorForm[]>>
