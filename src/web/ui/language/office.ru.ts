import { bookingsRu } from './bookings.ru.ts'
import { curriculumImportRu } from './curriculum-import.ru.ts'
import { daysRu } from './days.ru.ts'
import { importsRu } from './imports.ru.ts'
import { peopleRu } from './people.ru.ts'
import { publishedRu } from './published.ru.ts'
import { recordsRu } from './records.ru.ts'
import { shellRu } from './shell.ru.ts'
import { timetablesRu } from './timetables.ru.ts'
import { todayRu } from './today.ru.ts'
import { weeksRu } from './weeks.ru.ts'
import { yearsRu } from './years.ru.ts'
import { zoneHoursRu } from './zone-hours.ru.ts'

/** The Russian texts of the office's pages. */
export const officeRu = {
  ...shellRu,
  ...recordsRu,
  ...todayRu,
  ...importsRu,
  ...peopleRu,
  weeks: weeksRu,
  years: yearsRu,
  timetables: timetablesRu,
  bookings: bookingsRu,
  days: daysRu,
  zoneHours: zoneHoursRu,
  published: publishedRu,
  curriculumImport: curriculumImportRu,
} as const
