import { integer, type Register, text } from '../values/register.ts'

/** The plain words by which people look for a trade: «сварщики», «токари и фрезеровщики на станках с ЧПУ». */
export interface OccupationGroup {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  /** Further words that lead to it in a search, separated by commas. */
  readonly searchWords: string | null
  readonly position: number
}

export const occupationGroups: Register<OccupationGroup> = {
  name: 'occupationGroups',
  room: 'programmes',
  title: { ru: 'Группы профессий', en: 'Occupation groups' },
  one: { ru: 'группа профессий', en: 'occupation group' },
  holds: {
    ru: 'Профессии теми словами, которыми их ищут люди: «сварщики», «наладчики».',
    en: 'Occupations in the words by which people look for them.',
  },
  key: ['code'],
  label: ['name'],
  owner: null,
  listed: ['name', 'searchWords', 'position'],
  sorted: 'position',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    name: text('Название', 'Name'),
    nameEn: text('Название по-английски', 'Name in English'),
    searchWords: text('Слова для поиска', 'Search words', { required: false, maxLength: 400 }),
    position: integer('Порядок', 'Position', { max: 999, names: 'position' }),
  },
}
