import { innocent } from '#domain/exchange/innocent.ts'

export const offence = innocent
