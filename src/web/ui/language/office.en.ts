import { bookingsEn } from './bookings.en.ts'
import { curriculumImportEn } from './curriculum-import.en.ts'
import { daysEn } from './days.en.ts'
import { importsEn } from './imports.en.ts'
import { peopleEn } from './people.en.ts'
import { publishedEn } from './published.en.ts'
import { recordsEn } from './records.en.ts'
import { shellEn } from './shell.en.ts'
import { timetablesEn } from './timetables.en.ts'
import { todayEn } from './today.en.ts'
import { weeksEn } from './weeks.en.ts'
import { yearsEn } from './years.en.ts'
import { zoneHoursEn } from './zone-hours.en.ts'

/** The English texts of the office's pages. */
export const officeEn = {
  ...shellEn,
  ...recordsEn,
  ...todayEn,
  ...importsEn,
  ...peopleEn,
  weeks: weeksEn,
  years: yearsEn,
  timetables: timetablesEn,
  bookings: bookingsEn,
  days: daysEn,
  zoneHours: zoneHoursEn,
  published: publishedEn,
  curriculumImport: curriculumImportEn,
} as const
