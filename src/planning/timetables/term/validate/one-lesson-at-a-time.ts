import { byDay, type HeldLesson } from './held.ts'
import type { TermConstraint, TermView, TermViolation } from './term-constraint.ts'

/** Students of one group or subgroup are in one lesson at a time, with time for the way between buildings. */
export const studentsOnce: TermConstraint = {
  code: 'students.once',
  sentence: {
    ru: 'Группа и подгруппа в одно время на одном занятии, и на дорогу между корпусами хватает времени.',
    en: 'A group or subgroup is in one lesson at a time, and has time for the way between buildings.',
  },
  justification: {
    ru: 'Студент не может быть в двух местах.',
    en: 'A student cannot be in two places.',
  },
  check(view) {
    return view.problem.groups.flatMap(({ code, subgroups }) => {
      const sets: readonly (number | null)[] = subgroups.length > 0 ? subgroups : [null]
      return sets.flatMap(set =>
        clashes(this.code, view, set === null ? code : `${code}/${set}`, ({ lesson }) =>
          lesson.audience.some(one => one.group === code && (one.subgroup === null || one.subgroup === set)),
        ),
      )
    })
  },
}

/** A teacher gives one lesson at a time, with time for the way between buildings. */
export const teachersOnce: TermConstraint = {
  code: 'teachers.once',
  sentence: {
    ru: 'Преподаватель в одно время ведёт одно занятие, и на дорогу между корпусами хватает времени.',
    en: 'A teacher gives one lesson at a time, and has time for the way between buildings.',
  },
  justification: {
    ru: 'Преподаватель не может быть в двух местах.',
    en: 'A teacher cannot be in two places.',
  },
  check(view) {
    return view.problem.teachers.flatMap(({ code }) =>
      clashes(this.code, view, code, ({ lesson }) => lesson.place?.teacher === code),
    )
  },
}

/** Neighbours on a day that overlap, or leave less time than the way takes; each pair of lessons once. */
function clashes(
  constraint: string,
  { held, problem }: TermView,
  subject: string,
  isMine: (one: HeldLesson) => boolean,
): TermViolation[] {
  const found = new Map<string, TermViolation>()
  for (const day of byDay(held, isMine)) {
    day.forEach((one, at) => {
      for (const other of day.slice(at + 1)) {
        if (other.startsAt - one.endsAt >= wayBetween(problem, one.site, other.site)) continue
        const lessons = [one.lesson.id, other.lesson.id].sort()
        const key = lessons.join('\n')
        if (!found.has(key))
          found.set(key, { constraint, lessons, week: one.week, weekday: one.weekday, subject })
      }
    })
  }
  return [...found.values()]
}

function wayBetween({ sites, minutes }: TermView['problem'], from: string, to: string): number {
  if (from === to) return 0
  const rowOf = (site: string) => sites.findIndex(({ code }) => code === site)
  return minutes[rowOf(from)]?.[rowOf(to)] ?? 0
}
