import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { writeRuns } from '#domain/timetables/term-lesson-record.ts'
import { WEEKDAY_WORDS, WEEKDAYS } from '#domain/timetables/weekdays.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { CellLook, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import type { TermBook } from './term-book.ts'

const TITLE: CellLook = { bold: true, size: 14 }
const HEAD: CellLook = { bold: true, border: true, align: 'center', fill: 'DCE6F1' }
const DAY: CellLook = { ...HEAD, turn: 90 }
const CELL: CellLook = { border: true, wrap: true, align: 'center', size: 9 }

const words = {
  title: { ru: 'Расписание занятий', en: 'Timetable' },
  term: { ru: ['первое полугодие', 'второе полугодие'], en: ['first term', 'second term'] },
  day: { ru: 'День', en: 'Day' },
  pair: { ru: 'Пара', en: 'Pair' },
  weeks: { ru: 'нед.', en: 'weeks' },
  subgroup: { ru: 'подгр.', en: 'subgr.' },
} as const

/** Names as Excel takes them for a sheet. */
const sheetName = (college: string): string => college.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)

/** The week of a college as it hangs on the wall: days and pairs down, groups across. */
export function termGridSheet(book: TermBook, college: string, language: Language): SheetToWrite {
  const groups = book.groups.filter(group => group.college === college).map(({ code }) => code)
  const days = WEEKDAYS.slice(0, book.days)
  const term = words.term[language][book.term.number - 1]
  return {
    name: sheetName(college),
    widths: [5, 6, ...groups.map(() => 26)],
    rows: [
      [
        {
          value: `${words.title[language]}: ${college}, ${term} ${book.term.year}/${book.term.year + 1}`,
          look: TITLE,
        },
      ],
      [],
      [words.day[language], words.pair[language], ...groups].map(value => ({ value, look: HEAD })),
      ...days.flatMap(day => dayRows(book, groups, day, language)),
    ],
    merges: days.map((_, at) => `A${4 + at * book.pairs}:A${3 + (at + 1) * book.pairs}`),
    heights: Object.fromEntries(
      days.flatMap((_, at) =>
        Array.from({ length: book.pairs }, (_unused, pair) => [4 + at * book.pairs + pair, 42]),
      ),
    ),
    frozenRows: 3,
    frozenColumns: 2,
    landscape: true,
    paper: 'A3',
    printTitles: '1:3',
  }
}

function dayRows(
  book: TermBook,
  groups: readonly string[],
  day: Weekday,
  language: Language,
): CellToWrite[][] {
  return Array.from({ length: book.pairs }, (_, at) => [
    { value: WEEKDAY_WORDS[day].full[language], look: DAY },
    { value: at + 1, look: HEAD },
    ...groups.map(group => ({ value: cellText(book, group, day, at + 1, language), look: CELL })),
  ])
}

/** All lessons of a group at a pair, each on its lines; lessons of some weeks name them. */
function cellText(
  book: TermBook,
  group: string,
  day: Weekday,
  pair: number,
  language: Language,
): string | null {
  const here = book.lessons.filter(
    ({ place, pairs, audience }) =>
      place?.weekdays.includes(day) &&
      place.pair <= pair &&
      pair < place.pair + pairs &&
      audience.some(one => one.group === group),
  )
  return here.length > 0 ? here.map(lesson => lessonText(book, group, lesson, language)).join('\n') : null
}

function lessonText(book: TermBook, group: string, lesson: TermLesson, language: Language): string {
  const { place, weeks, index } = lesson
  const subgroup = lesson.audience.find(one => one.group === group)?.subgroup
  const where = place?.room ? book.names.room(place.room) : null
  return [
    `${book.names.part(group, index)}${subgroup ? ` (${subgroup} ${words.subgroup[language]})` : ''}`,
    [place ? book.names.teacher(place.teacher) : null, where].filter(Boolean).join(', '),
    `${words.weeks[language]} ${writeRuns(weeks)}`,
  ].join('\n')
}
