import type { Refusal } from '../values/refusal.ts'
import type { Classroom, ClassroomKind } from '../zones/classroom.ts'
import type { TeachingLoad } from './teaching-load.ts'

/** The kinds of classrooms that stand in for the kind that lessons ask for. */
const SERVED_BY: Readonly<Record<ClassroomKind, readonly ClassroomKind[]>> = {
  general: ['general', 'lecture'],
  lecture: ['lecture'],
  computer: ['computer'],
  laboratory: ['laboratory'],
  gym: ['gym'],
  remote: ['remote'],
  plant: ['plant'],
}

/** Where lessons that ask for no kind can take place. */
const ORDINARY: readonly ClassroomKind[] = ['general', 'lecture', 'computer', 'laboratory']

/** Why the lessons of a load cannot take place in a classroom with as many students; nothing when they can. */
export function whyNotServe(
  classroom: Pick<Classroom, 'code' | 'kind' | 'seats' | 'features'>,
  load: Pick<TeachingLoad, 'classroomKind' | 'needs'>,
  students: number,
): Refusal | undefined {
  const { code, kind, seats } = classroom
  const kinds = load.classroomKind === null ? ORDINARY : SERVED_BY[load.classroomKind]
  if (!kinds.includes(kind)) {
    return {
      code: 'timetable.classroom-of-another-kind',
      facts: { classroom: code, kind, asked: load.classroomKind },
    }
  }
  const has = wordsOf(classroom.features)
  const lacks = wordsOf(load.needs).filter(word => !has.includes(word))
  if (lacks.length > 0) return { code: 'timetable.classroom-lacks', facts: { classroom: code, lacks } }
  if (seats < students)
    return { code: 'timetable.classroom-too-small', facts: { classroom: code, seats, students } }
  return undefined
}

/** What is listed between commas, small and capital letters being one. */
const wordsOf = (list: string | null): string[] =>
  (list ?? '')
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '')
