import { type Audience, nameAudiences, type TermLesson } from '#domain/timetables/term-lesson.ts'
import { hoursOf, type LessonHours } from './lesson-hours.ts'
import type { TimetableBoard } from './timetables.api.ts'

/** What people call the things of a timetable. */
export interface TimetableNames {
  /** The name of what is taught: «Основы электротехники»; empty where only its index is known. */
  readonly subject: (lesson: Pick<TermLesson, 'audience' | 'index'>) => string
  /** Surname and initials. */
  readonly teacher: (code: string) => string
  readonly room: (code: string) => string
  /** The groups of a lesson, with subgroups where it is not for all: «СВ-24-1/2». */
  readonly groups: (audience: readonly Audience[]) => string
  readonly site: (code: string) => string
  /** When a lesson begins and ends, by the bells of its building. */
  readonly hours: (lesson: TermLesson) => LessonHours | undefined
}

/** The names of a board. */
export function timetableNames(
  board: Pick<TimetableBoard, 'groups' | 'teachers' | 'rooms' | 'parts' | 'bells'>,
): TimetableNames {
  const curriculumOf = new Map(board.groups.map(({ code, curriculum }) => [code, curriculum]))
  const sites = new Map(board.bells.map(({ site, name }) => [site, name]))
  return {
    subject({ audience, index }) {
      const curricula = audience.map(({ group }) => curriculumOf.get(group) ?? '')
      return curricula.map(curriculum => board.parts[curriculum]?.[index] ?? '').find(Boolean) ?? ''
    },
    teacher: code => board.teachers[code] ?? code,
    room: code => board.rooms[code]?.name ?? code,
    groups: nameAudiences,
    site: code => sites.get(code) ?? code,
    hours: lesson => hoursOf(board, lesson),
  }
}
