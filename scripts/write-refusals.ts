import { writeFileSync } from 'node:fs'
import { allSentences } from '#domain/all-sentences.ts'
import { refusalsPage } from './refusals-page.ts'

writeFileSync(new URL('../docs/refusals.md', import.meta.url), refusalsPage(allSentences))
