import { innocent } from './innocent.test.ts'

export const offence = innocent
