import { wrongKindOfFile } from '#domain/files/unreadable-file.ts'
import type { PublishedWarning } from '#domain/timetables/published-warning.ts'
import type { PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import { dayTwice, otherLayout } from '#domain/timetables/unreadable-published.ts'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'
import { sniffFile } from '../sheets/file-kind.ts'
import type { DayReading } from './read-day-sheet.ts'
import { readDayWorkbook, type WorkbookDays } from './read-day-workbook.ts'
import { readLessonList } from './read-lesson-list.ts'

/** A file with the name under which a person knows it. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A published timetable with what is worth a look in it. */
export interface PublishedReading {
  readonly week: PublishedWeek
  readonly warnings: readonly PublishedWarning[]
}

/**
 * Reads the files of a published timetable, day workbooks and lists of lessons in any order, into one.
 *
 * @throws RefusedError when a file is neither, has another layout, or contradicts another about a day; its facts name the
 * file.
 */
export async function openPublishedWeek(files: readonly NamedFile[]): Promise<PublishedReading> {
  const { week, warnings, problems } = await readPublishedFiles(files)
  const [problem] = problems
  if (problem) throw new RefusedError(problem)
  if (!week) throw otherLayout(files[0]?.name ?? '', 'A1', 'day', '')
  return { week, warnings }
}

/** What was read from files of a published timetable, and why some of them, or days of them, were not. */
export interface FilesReading extends Pick<PublishedReading, 'warnings'> {
  /** `null` where no day was read. */
  readonly week: PublishedWeek | null
  /** Each names its file. */
  readonly problems: readonly Refusal[]
}

/** Reads as many of the files as can be read; `onFile` is told which of them is next, from 1. */
export async function readPublishedFiles(
  files: readonly NamedFile[],
  onFile: (name: string, number: number) => void = () => undefined,
): Promise<FilesReading> {
  const days: FileDay[] = []
  const warnings: PublishedWarning[] = []
  const problems: Refusal[] = []
  for (const [at, { name, bytes }] of files.entries()) {
    onFile(name, at + 1)
    try {
      const read = await readFile(name, bytes)
      warnings.push(...read.warnings)
      for (const day of read.days) takeDay(days, { ...day, file: name })
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      problems.push(namingFile(error.refusal, name))
    }
  }
  if (days.length === 0) return { week: null, warnings, problems }
  days.sort((one, other) => (one.day.date < other.day.date ? -1 : 1))
  const week: PublishedWeek = {
    days: days.map(({ day }) => day),
    groups: [...new Set(days.flatMap(({ groups }) => groups))],
    rows: days.flatMap(({ rows }) => rows),
  }
  return { week, warnings: [...warnings, ...days.flatMap(each => each.warnings)], problems }
}

/** A refusal with the file among its facts, unless it names the files that it is about. */
const namingFile = ({ code, facts }: Refusal, file: string): Refusal => ({
  ...{ code, facts: facts.files === undefined ? { ...facts, file } : facts },
})

interface FileDay extends DayReading {
  readonly file: string
}

async function readFile(name: string, bytes: Uint8Array): Promise<WorkbookDays> {
  const kind = sniffFile(bytes)
  if (kind === 'csv') return { days: readLessonList(bytes, name), warnings: [] }
  if (kind === 'xml' || kind === 'unknown') throw wrongKindOfFile('.xlsx', kind)
  return readDayWorkbook(bytes)
}

/** A day that two files publish in the same words is taken once. */
function takeDay(days: FileDay[], day: FileDay): void {
  const known = days.find(other => other.day.date === day.day.date)
  if (!known) days.push(day)
  else if (wordOf(known.rows) !== wordOf(day.rows)) throw dayTwice(day.day.date, [known.file, day.file])
}

const wordOf = (rows: readonly PublishedRow[]): string =>
  rows
    .map(row => JSON.stringify(Object.entries(row).toSorted()))
    .toSorted()
    .join('\n')
