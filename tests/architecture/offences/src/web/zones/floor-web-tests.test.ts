import { innocent } from '#database/zones/innocent.ts'

export const offence = innocent
