import { ACTIVITY_LETTERS, ACTIVITY_WORDS, type Activity } from '#domain/programmes/activity.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import type { Language } from '#domain/values/text.ts'
import type { CellLook, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import { weekHeads } from './week-heads.ts'
import type { YearBook, YearBookGroup } from './year-book.ts'

const FILLS: Readonly<Record<Activity, string | null>> = {
  theory: null,
  training: 'FFE699',
  production: 'F8CBAD',
  exams: 'BDD7EE',
  final: 'B4A7D6',
  holidays: 'C6E0B4',
  outside: 'D9D9D9',
}

const LETTER_LOOKS = Object.fromEntries(
  Object.entries(FILLS).map(([activity, fill]) => [
    activity,
    { border: true, align: 'center', ...(fill === null ? {} : { fill }) },
  ]),
) as Readonly<Record<Activity, CellLook>>

const TITLE: CellLook = { bold: true, size: 14 }
const CELL: CellLook = { border: true }
const SUM: CellLook = { border: true, bold: true, align: 'center' }
const HEAD: CellLook = { ...SUM, fill: 'DCE6F1', wrap: true }

/** The activities that the colleges sum up behind the weeks of a group. */
const SUMMED: readonly Activity[] = ['theory', 'training', 'production', 'exams', 'final', 'holidays']

const words = {
  sheet: { ru: 'КУГ', en: 'Calendar' },
  title: { ru: 'Календарный учебный график', en: 'Academic calendar' },
  headings: {
    ru: ['Группа', 'Колледж', 'Программа', 'Курс', 'Студентов'],
    en: ['Group', 'College', 'Programme', 'Course', 'Students'],
  },
  ofYear: { ru: ' учебного года', en: '' },
  sums: { ru: 'Недель за год', en: 'Weeks a year' },
} as const

/** The names that the board's sheet has in the languages of the interface. */
export const BOARD_SHEETS: readonly string[] = Object.values(words.sheet)

/** The year board in the colleges' usual form (КУГ): groups by weeks in letters, sums of weeks, and a legend. */
export function boardSheet(book: YearBook, language: Language): SheetToWrite {
  const headings = words.headings[language]
  const heads = weekHeads(book.year, headings, 3, language)
  const sums: CellToWrite[] = SUMMED.map(activity => ({ value: ACTIVITY_LETTERS[activity], look: SUM }))
  const [months = [], dates = [], numbers = []] = heads.rows
  return {
    name: words.sheet[language],
    widths: [12, 24, 14, 6, 10, ...dates.slice(headings.length).map(() => 4.5), ...SUMMED.map(() => 5)],
    rows: [
      [{ value: titleOf(book, language), look: TITLE }],
      [],
      [
        ...months,
        { value: words.sums[language], look: HEAD },
        ...SUMMED.slice(1).map(() => ({ value: null, look: HEAD })),
      ],
      dates,
      [...numbers, ...sums],
      ...book.groups.map(group => groupRow(group)),
      [],
      ...legend(language),
    ],
    merges: [...heads.merges, sumsMerge(dates.length)],
    heights: heads.heights,
    frozenRows: 5,
    frozenColumns: 1,
    landscape: true,
    paper: 'A3',
    printTitles: '3:5',
  }
}

const titleOf = ({ year }: YearBook, language: Language): string =>
  `${words.title[language]} ${year}/${year + 1}${words.ofYear[language]}`

/** The heading of the sums stands over all of them, and over the row of the dates, which they do not need. */
const sumsMerge = (before: number): string =>
  `${columnLetters(before + 1)}3:${columnLetters(before + SUMMED.length)}4`

const groupRow = (group: YearBookGroup): CellToWrite[] => [
  ...[group.code, group.college, group.programme, group.course, group.students].map(
    (value): CellToWrite => ({ value, look: CELL }),
  ),
  ...group.activities.map(
    (activity): CellToWrite => ({ value: ACTIVITY_LETTERS[activity], look: LETTER_LOOKS[activity] }),
  ),
  ...SUMMED.map(
    (activity): CellToWrite => ({
      value: group.activities.filter(each => each === activity).length,
      look: SUM,
    }),
  ),
]

const legend = (language: Language): CellToWrite[][] =>
  Object.entries(ACTIVITY_WORDS).map(([activity, word]) => [
    { value: ACTIVITY_LETTERS[activity as Activity], look: LETTER_LOOKS[activity as Activity] },
    { value: word[language] },
  ])
