import { offence } from './no-explicit-any.ts'

export const innocent = 2
