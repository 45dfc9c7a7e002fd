import { innocent } from '../engine/mip/innocent.ts'

export const offence = innocent
