import type { SaidFacts, Sentence, Sentences } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

const HEAD = `# Refusals

Every reason for which a rule of the trade says no, by its code. A code is stable: programs may rely on it. Braces stand for
what the sentence names. Written by \`npm run docs\`; do not edit by hand.
`

/** Facts whose every value reads as its own name in braces, also where the sentence joins or counts a list. */
const namedFacts: SaidFacts = new Proxy<Record<string, readonly string[]>>(
  {},
  { get: (_facts, name) => [`{${String(name)}}`] },
)

function example(sentence: Sentence, language: Language): string {
  try {
    return sentence[language](namedFacts).replaceAll('|', '\\|')
  } catch {
    // A sentence that calculates with its facts cannot be shown without them.
    return '…'
  }
}

/** The page of all refusals, ordered by code. */
export function refusalsPage(sentences: Sentences): string {
  const rows = Object.entries(sentences)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, sentence]) => `| \`${code}\` | ${example(sentence, 'ru')} | ${example(sentence, 'en')} |`)
  return `${[HEAD, '| Code | Russian | English |', '|---|---|---|', ...rows].join('\n')}\n`
}
