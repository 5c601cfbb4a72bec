export type { Role } from '../models/role'
