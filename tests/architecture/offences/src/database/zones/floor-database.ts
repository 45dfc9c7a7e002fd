import { innocent } from '#server/zones/innocent.ts'

export const offence = innocent
