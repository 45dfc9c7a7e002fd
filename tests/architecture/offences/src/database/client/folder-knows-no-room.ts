import { innocent } from '#domain/zones/innocent.ts'

export const offence = innocent
