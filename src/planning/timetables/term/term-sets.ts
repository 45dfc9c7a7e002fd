import type { TermProblem, TermTask } from './term-problem.ts'

/** The rows of the lessons of each set of students that is taught together: a group, or each of its subgroups. */
export function studentSets({ groups, tasks }: TermProblem): number[][] {
  return groups.flatMap(({ code, subgroups }) => {
    const sets: readonly (number | null)[] = subgroups.length > 0 ? subgroups : [null]
    return sets.map(set =>
      rowsWhere(tasks, ({ audience }) =>
        audience.some(one => one.group === code && (one.subgroup === null || one.subgroup === set)),
      ),
    )
  })
}

/** The rows of the lessons of each teacher. */
export function teacherSets({ tasks }: TermProblem): number[][] {
  const teachers = new Set(tasks.flatMap(({ teachers: able }) => able.slice(0, 1)))
  return [...teachers].map(teacher => rowsWhere(tasks, task => task.teachers[0] === teacher))
}

const rowsWhere = (tasks: readonly TermTask[], is: (task: TermTask) => boolean): number[] =>
  tasks.flatMap((task, row) => (is(task) ? [row] : []))
