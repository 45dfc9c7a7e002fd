import { innocent } from '#documents/zones/innocent.ts'

export const offence = innocent
