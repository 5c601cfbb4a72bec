import { beatOf, serve, type Port } from './serve'

serve(self as unknown as Port, beatOf(new MessageChannel()))
