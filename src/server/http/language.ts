import type { Language } from '#domain/values/text.ts'

/** The reader's language: what the address asks for, else the first of ours that the browser prefers, else Russian. */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  if (asked === 'ru' || asked === 'en') return asked
  const preferred = (accepted ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find(parameter => parameter.trim().startsWith('q='))
      return { language: tag.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .sort((one, other) => other.weight - one.weight)
    .find(({ language }) => language === 'ru' || language === 'en')
  return preferred?.language === 'en' ? 'en' : 'ru'
}
