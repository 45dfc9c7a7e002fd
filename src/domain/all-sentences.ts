import { sentences as files } from './files/sentences.ts'
import type { Sentences } from './values/sentences.ts'

/** The sentences of every room's refusals; for the floors that speak to people. */
export const allSentences: Sentences = { ...files }
