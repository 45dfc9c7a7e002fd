import { innocent } from '#web/zones/innocent.ts'

export const offence = innocent
