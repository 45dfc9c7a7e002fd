import type { Language } from '#domain/values/text.ts'
import { type Arguments, type OptionSpec, UsageError } from './command.ts'

/** The language of sheets and sentences. */
export const languageOption: OptionSpec = {
  kind: 'text',
  value: 'ru|en',
  help: 'the language of headings and sentences',
  fallback: 'ru',
}

/** The language that a call asks for. */
export function languageOf(args: Arguments): Language {
  const language = args.text('language')
  if (language === 'ru' || language === 'en') return language
  throw new UsageError(`--language is ru or en, and not «${language}».`)
}
