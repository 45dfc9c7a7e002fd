import { romanise } from '../format/romanise.ts'
import { useLanguage } from './language.ts'

/** Spells a proper name for the reader: in Latin letters when the page is English. */
export function useNames(): (name: string) => string {
  const language = useLanguage()
  return name => (language === 'en' ? romanise(name) : name)
}
