import { innocent } from '#planning/zones/bound.ts'

export const offence = innocent
