import { Words } from './words.ts'

export const offence: Words = []
