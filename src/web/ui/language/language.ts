import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language, Text } from '#domain/values/text.ts'
import { writeNumber } from '../format/numbers.ts'
import type { officeRu } from './office.ru.ts'
import { publicEn } from './public.en.ts'
import { publicRu } from './public.ru.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'public'
    resources: { public: typeof publicRu; office: typeof officeRu }
  }
}

const KEPT_AS = 'kuznitsa.language'

const isLanguage = (value: unknown): value is Language => value === 'ru' || value === 'en'

/** The language asked for by the address, else the one chosen on this device before, else Russian. */
function languageAtStart(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang')
  if (isLanguage(asked)) return asked
  const kept = localStorage.getItem(KEPT_AS)
  return isLanguage(kept) ? kept : 'ru'
}

/** Readies the texts of the public pages; the office's pages bring their own when they are first opened. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: languageAtStart(),
    fallbackLng: 'ru',
    defaultNS: 'public',
    ns: ['public'],
    resources: { ru: { public: publicRu }, en: { public: publicEn } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  // Written {{count, number}} in a text, a number reads as everywhere else: 10 000.
  i18next.services.formatter?.add('number', (value: number, language) =>
    writeNumber(value, isLanguage(language) ? language : 'ru'),
  )
  document.documentElement.lang = i18next.language
}

/** Switches the language of the interface and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** The language now, for code outside components, such as requests. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'ru')

/** The language now; the component is drawn anew when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'ru'
}

/** Picks the phrase of the language now. */
export function usePhrase(): (text: Text) => string {
  const language = useLanguage()
  return text => text[language]
}
