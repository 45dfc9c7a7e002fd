import { innocent } from '../exchange/innocent.ts'

export const offence = innocent
