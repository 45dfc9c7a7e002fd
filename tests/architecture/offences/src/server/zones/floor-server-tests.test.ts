import { innocent } from '#cli/innocent.ts'

export const offence = innocent
