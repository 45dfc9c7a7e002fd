import type { PublicTimetable } from '#domain/timetables/public-timetable.ts'
import { localDate } from '#domain/values/local-date.ts'
import { BASE } from '../organisations/colleges.ts'

/** Two of the five colleges show their timetables to everyone; one of them names its teachers. */
export const publicTimetableRecords = (): PublicTimetable[] => [
  {
    college: BASE,
    namesTeachers: true,
    basis: 'приказ № 214-од от 26.08.2024',
    startsOn: localDate('2024-09-01'),
    endsOn: null,
  },
  {
    college: 'SKS',
    namesTeachers: false,
    basis: 'приказ № 98 от 29.08.2024',
    startsOn: localDate('2024-09-01'),
    endsOn: null,
  },
]
