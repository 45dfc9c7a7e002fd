import { allSentences } from '#domain/all-sentences.ts'
import { termLessonRecord, termLessons } from '#domain/timetables/term-lesson-record.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { registerSheet } from '../sheets/register-sheet.ts'
import { writeSheets } from '../sheets/write-sheets.ts'
import type { TermBook } from './term-book.ts'
import { termGridSheet } from './term-grid-sheet.ts'

/** Writes the timetable of a term as colleges hang it on the wall, a sheet each, and every lesson as a row. */
export function writeTermWorkbook(book: TermBook, language: Language = 'ru'): Promise<Buffer> {
  const colleges = [...new Set(book.groups.map(({ college }) => college))]
  const records = book.lessons.map(lesson => {
    const reason = lesson.reason && sayRefusal(lesson.reason, language, allSentences)
    return termLessonRecord(lesson, reason) as unknown as AnyRecord
  })
  return writeSheets([
    ...colleges.map(college => termGridSheet(book, college, language)),
    registerSheet(termLessons as AnyRegister, records, language),
  ])
}
