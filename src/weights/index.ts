export { elements, type Stored } from './element'
export { notFinite, readTensors, writeTensors, type Tensor, type Tensors } from './safetensors'
