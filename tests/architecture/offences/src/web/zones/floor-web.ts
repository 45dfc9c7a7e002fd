import type { innocent } from '#server/zones/innocent.ts'

export type Offence = typeof innocent
