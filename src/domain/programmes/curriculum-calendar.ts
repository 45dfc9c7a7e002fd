import { integer, type Register, reference, text } from '../values/register.ts'
import { CALENDAR_LETTERS } from './activity.ts'

/**
 * The calendar of one course in a curriculum (календарный учебный график): an activity for each week of the year,
 * in the colleges' letters Т, УП, ПП, ПА, ГИА, К, separated by spaces, and «–» for a week outside the programme.
 */
export interface CurriculumCalendar {
  readonly curriculum: string
  /** The year of study, from 1. */
  readonly course: number
  /** 52 or 53 letters, the first for the week of 1 September. */
  readonly weeks: string
}

export const curriculumCalendars: Register<CurriculumCalendar> = {
  name: 'curriculumCalendars',
  room: 'programmes',
  title: { ru: 'Графики учебных планов', en: 'Curriculum calendars' },
  one: { ru: 'график курса', en: 'calendar of a course' },
  holds: {
    ru: 'Чем занята каждая неделя курса по учебному плану: теория, практика, экзамены, каникулы.',
    en: 'What each week of a course holds by the curriculum: theory, practice, exams, holidays.',
  },
  key: ['curriculum', 'course'],
  label: ['curriculum', 'course'],
  owner: null,
  listed: ['curriculum', 'course', 'weeks'],
  sorted: 'curriculum,course',
  columns: {
    curriculum: reference('Учебный план', 'Curriculum', 'curricula'),
    course: integer('Курс', 'Course', { min: 1, max: 6 }),
    weeks: text('Недели', 'Weeks', {
      maxLength: 300,
      help: {
        ru: `52 или 53 обозначения через пробел: ${CALENDAR_LETTERS.join(', ')} (вне программы).`,
        en: `52 or 53 letters separated by spaces: ${CALENDAR_LETTERS.join(', ')} (outside the programme).`,
      },
    }),
  },
}
