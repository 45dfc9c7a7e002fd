import { innocent } from '../zones/innocent.ts'

export const offence = innocent
