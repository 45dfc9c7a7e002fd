import i18next from 'i18next'
import { officeEn } from './office.en.ts'
import { officeRu } from './office.ru.ts'

/** Adds the texts of the office's pages, which the public pages need not fetch. */
export function addOfficeTexts(): void {
  i18next.addResourceBundle('ru', 'office', officeRu)
  i18next.addResourceBundle('en', 'office', officeEn)
}
