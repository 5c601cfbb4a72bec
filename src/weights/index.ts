export { elements, type Stored } from './element'
export { isRecord } from './record'
export { notFinite, readTensors, writeTensors, type Tensor, type Tensors } from './safetensors'
