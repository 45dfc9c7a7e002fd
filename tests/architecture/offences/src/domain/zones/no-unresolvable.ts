import { innocent } from './nowhere.ts'

export const offence = innocent
