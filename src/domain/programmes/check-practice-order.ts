import type { CurriculumFileRow } from './curriculum-file.ts'
import type { CurriculumRowKind } from './curriculum-row.ts'
import { type CurriculumWarning, warning } from './curriculum-warning.ts'

/** In a module, training practice comes before production practice, and both before the module's exam. */
export function checkPracticeOrder(rows: readonly CurriculumFileRow[]): CurriculumWarning[] {
  const modules = rows.filter(row => row.kind === 'module')
  return modules.flatMap(module => {
    const members = rows.filter(row => row.parent === module.index)
    return [
      ...lateOnes(members, 'trainingPractice', 'productionPractice', 'curriculum.practice-order'),
      ...lateOnes(members, 'trainingPractice', 'moduleExam', 'curriculum.practice-after-exam'),
      ...lateOnes(members, 'productionPractice', 'moduleExam', 'curriculum.practice-after-exam'),
    ]
  })
}

/** What should come first and ends in a later semester than that in which the other begins. */
function lateOnes(
  members: readonly CurriculumFileRow[],
  first: CurriculumRowKind,
  second: CurriculumRowKind,
  code: string,
): CurriculumWarning[] {
  const earlier = members.filter(row => row.kind === first && row.semesters.length > 0)
  const later = members.filter(row => row.kind === second && row.semesters.length > 0)
  return later.flatMap(row => {
    const begins = row.semesters[0]?.semester ?? 0
    const late = earlier.find(
      other => sameTask(other, row, earlier) && (other.semesters.at(-1)?.semester ?? 0) > begins,
    )
    if (!late) return []
    const facts = {
      semester: begins,
      other: late.index,
      otherSemester: late.semesters.at(-1)?.semester ?? 0,
    }
    return [warning(code, row.index, facts)]
  })
}

/** «УП.04.01» prepares for «ПП.04.01» where the module has such a pair; otherwise for all of the module. */
function sameTask(
  one: CurriculumFileRow,
  other: CurriculumFileRow,
  all: readonly CurriculumFileRow[],
): boolean {
  if (other.kind === 'moduleExam') return true
  const number = numberOf(other)
  return all.every(row => numberOf(row) !== number) || numberOf(one) === number
}

const numberOf = (row: CurriculumFileRow): string => row.index.replace(/^[^\d]*/, '')
