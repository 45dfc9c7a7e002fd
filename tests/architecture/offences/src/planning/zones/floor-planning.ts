import { innocent } from '#contract/zones/innocent.ts'

export const offence = innocent
