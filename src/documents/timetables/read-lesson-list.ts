import { CsvError, parse } from 'csv-parse/sync'
import { type PublishedWarning, publishedWarning } from '#domain/timetables/published-warning.ts'
import { isOddGroup, type PublishedBell, type PublishedRow } from '#domain/timetables/published-week.ts'
import { brokenList, noSuchColumn, wrongListValue } from '#domain/timetables/unreadable-published.ts'
import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import { decodeText } from '../xml/decode-text.ts'
import { readBells, writeBells } from './bell-text.ts'
import { type DayReading, teachersIn } from './read-day-sheet.ts'
import { inOneLine } from './sheet-grid.ts'

/** The columns of a flat list of lessons, each with the other names by which it is known. */
const COLUMNS = {
  date: ['дата'],
  week: ['неделя'],
  pair: ['пара'],
  time: ['время'],
  group: ['группа'],
  subgroup: ['подгруппа'],
  discipline: ['дисциплина'],
  teacher: ['преподаватель'],
  room: ['аудитория'],
} as const

type Column = keyof typeof COLUMNS

const REQUIRED: readonly Column[] = ['date', 'pair', 'group', 'discipline']

/** A line of the list by its columns, with the number of its first line in the file. */
interface ListLine {
  readonly line: number
  text(column: Column): string
}

/**
 * Reads a flat list of lessons (CSV), a line for each group's or subgroup's lesson. Columns may stand in any order and be
 * divided by commas, semicolons or tabs; `week`, `time`, `subgroup`, `teacher` and `room` may be missing.
 *
 * @throws RefusedError when a column is missing or a date or number cannot be understood, naming the line.
 */
export function readLessonList(bytes: Uint8Array, file: string): DayReading[] {
  const days = new Map<LocalDate, DayDraft>()
  for (const line of linesOf(textOf(bytes))) {
    const row = rowOf(line)
    const draft = days.get(row.date) ?? emptyDraft(file)
    days.set(row.date, draft)
    draft.weekNumber ??= line.text('week') === '' ? null : Number(line.text('week')) || null
    if (isOddGroup(row.group) && !draft.rows.some(({ group }) => group === row.group)) {
      draft.warn('timetable.group-odd', line, { group: row.group })
    }
    draft.rows.push(row)
    noteBells(draft, row.pair, line)
    if (row.teachers.length === 0) draft.warn('timetable.no-teacher', line, { discipline: row.discipline })
    if (row.room === null) draft.warn('timetable.no-room', line, { discipline: row.discipline })
  }
  return [...days].map(([date, draft]) => ({
    day: {
      date,
      weekNumber: draft.weekNumber,
      bells: [...draft.bells.values()].toSorted((one, other) => one.pair - other.pair),
    },
    groups: [...new Set(draft.rows.map(({ group }) => group))],
    rows: draft.rows,
    warnings: draft.warnings,
  }))
}

interface DayDraft {
  weekNumber: number | null
  readonly rows: PublishedRow[]
  readonly bells: Map<number, PublishedBell>
  readonly warnings: PublishedWarning[]
  warn(code: string, line: ListLine, facts: PublishedWarning['facts']): void
}

function emptyDraft(file: string): DayDraft {
  const warnings: PublishedWarning[] = []
  return {
    weekNumber: null,
    rows: [],
    bells: new Map(),
    warnings,
    warn: (code, { line }, facts) => warnings.push(publishedWarning(code, `${file}:${line}`, facts)),
  }
}

/** Excel in Russian writes CSV in the old alphabet of Windows; what is no UTF-8 is taken for that. */
function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1251').decode(bytes) : text
}

function linesOf(text: string): ListLine[] {
  const [head, ...records] = recordsOf(text)
  const names = (head?.record ?? []).map(name => inOneLine(name).toLowerCase())
  const placeOf = (column: Column) =>
    names.findIndex(name => name === column || (COLUMNS[column] as readonly string[]).includes(name))
  for (const column of REQUIRED) {
    if (placeOf(column) < 0) throw noSuchColumn(column, Object.keys(COLUMNS))
  }
  return records.map(({ record, info }) => ({
    line: info.lines - record.join('').split('\n').length + 1,
    text: column => inOneLine(record[placeOf(column)] ?? ''),
  }))
}

interface CsvRecord {
  readonly record: readonly string[]
  /** `lines` counts up to the end of the record. */
  readonly info: { readonly lines: number }
}

function recordsOf(text: string): CsvRecord[] {
  const head = text.slice(0, text.indexOf('\n') + 1 || text.length)
  const delimiter = [';', '\t'].find(sign => head.includes(sign)) ?? ','
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true }
    return parse(text, options) as unknown as CsvRecord[]
  } catch (error) {
    if (error instanceof CsvError) throw brokenList(Number(error.lines ?? 1))
    throw error
  }
}

function rowOf(line: ListLine): PublishedRow {
  const whole = (column: Column, least: number, most: number): number => {
    const text = line.text(column)
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > most) throw wrongListValue(line.line, column, text)
    return number
  }
  const filled = (column: Column): string => {
    const text = line.text(column)
    if (text === '') throw wrongListValue(line.line, column, text)
    return text
  }
  return {
    date: dateOf(line),
    pair: whole('pair', 1, 9),
    group: filled('group'),
    subgroup: line.text('subgroup') === '' ? null : whole('subgroup', 0, 9) || null,
    discipline: filled('discipline'),
    teachers: teachersIn(line.text('teacher')),
    room: line.text('room') || null,
  }
}

function dateOf(line: ListLine): LocalDate {
  const text = line.text('date')
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text) ?? []
  const date = parseLocalDate(year === undefined ? text : `${year}-${month}-${day}`)
  if (!date) throw wrongListValue(line.line, 'date', text)
  return date
}

function noteBells({ bells, warn }: DayDraft, pair: number, line: ListLine): void {
  const written = line.text('time')
  const read = readBells(written)
  const known = bells.get(pair)
  if (!read) {
    if (written !== '') warn('timetable.bells-unread', line, { written })
  } else if (!known) bells.set(pair, { pair, ...read })
  else if (writeBells(known) !== writeBells(read)) {
    warn('timetable.bells-differ', line, { pair, written, taken: writeBells(known) })
  }
}
