import type { HoursLimit } from '../term-problem.ts'
import type { HeldLesson } from './held.ts'
import type { TermConstraint, TermView, TermViolation } from './term-constraint.ts'

/** Academic hours of a pair. */
const PAIR = 2

/** Where the law binds, no student has more lessons on a day than it allows. */
export const hoursOfDay: TermConstraint = {
  code: 'students.day',
  sentence: {
    ru: 'Аудиторных часов в день не больше, чем разрешает правило «Нагрузка студента в день».',
    en: 'A day has no more academic hours than the rule on a student’s daily load allows.',
  },
  justification: {
    ru: 'Предельную нагрузку задают закон и приказ колледжа; предупреждает правило или запрещает, решает офис.',
    en: 'The limit comes from the law or the college’s order; the office decides whether it warns or forbids.',
  },
  check(view) {
    return beyond(this.code, view, view.problem.limits.day, ({ week, weekday }) => `${week}/${weekday}`)
  },
}

/** Where the law binds, no student has more lessons in a week than it allows. */
export const hoursOfWeek: TermConstraint = {
  code: 'students.week',
  sentence: {
    ru: 'Аудиторных часов в неделю не больше, чем разрешает правило «Нагрузка студента в неделю».',
    en: 'A week has no more academic hours than the rule on a student’s weekly load allows.',
  },
  justification: {
    ru: 'Предельную нагрузку задаёт приказ министерства: 36 академических часов.',
    en: 'The limit is set by the ministry’s order: 36 academic hours.',
  },
  check(view) {
    return beyond(this.code, view, view.problem.limits.week, ({ week }) => String(week))
  },
}

/** The first stretch of time in which each set of students has too much; practice of whole weeks has hours of its own. */
function beyond(
  constraint: string,
  { problem, held }: TermView,
  { hours, severity }: HoursLimit,
  stretchOf: (one: HeldLesson) => string,
): TermViolation[] {
  if (severity !== 'block') return []
  const lessons = held.filter(({ lesson }) => lesson.place?.weekdays.length === 1)
  return problem.groups.flatMap(({ code, subgroups }) => {
    const sets: readonly (number | null)[] = subgroups.length > 0 ? subgroups : [null]
    return sets.flatMap(set => {
      const stretches = new Map<string, HeldLesson[]>()
      for (const one of lessons) {
        if (
          !one.lesson.audience.some(
            ({ group, subgroup }) => group === code && (subgroup === null || subgroup === set),
          )
        )
          continue
        const stretch = stretchOf(one)
        stretches.set(stretch, [...(stretches.get(stretch) ?? []), one])
      }
      const full = [...stretches.values()].find(
        all => all.reduce((sum, { lesson }) => sum + lesson.pairs * PAIR, 0) > hours,
      )
      const [first] = full ?? []
      if (!full || !first) return []
      return {
        ...{ constraint, lessons: [...new Set(full.map(({ lesson }) => lesson.id))].sort() },
        ...{ week: first.week, weekday: constraint === 'students.day' ? first.weekday : null },
        subject: set === null ? code : `${code}/${set}`,
      }
    })
  })
}
