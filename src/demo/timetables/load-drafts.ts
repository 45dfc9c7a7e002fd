import type { CurriculumHours } from '#domain/programmes/curriculum-hours.ts'
import type { LessonKind, TeachingLoad } from '#domain/timetables/teaching-load.ts'
import { type AcademicHours, academicHours } from '#domain/values/hours.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { DemoGroup } from '../groups/groups.ts'
import type { TeachingField } from '../people/teaching-fields.ts'
import { type DemoCurricula, demoCurricula } from '../programmes/curricula.ts'
import { type Semester, semestersOf, WEEK_HOURS } from '../programmes/semesters.ts'
import { lessonPlanOf } from './lesson-plan.ts'

/** The academic year whose lessons the demo knows. */
export const LOAD_YEAR = 2025

/** A load before a teacher was found for it. */
export interface LoadDraft {
  readonly load: TeachingLoad
  readonly group: DemoGroup
  /** The weeks of theory in the term, over which its hours are spread; of training practice, its own weeks. */
  readonly weeks: number
  /** What its teacher is trained in; `null` for training practice, whose master the planner chooses. */
  readonly field: TeachingField | null
  /** Whether another group could hear it as well. */
  readonly streamed: boolean
}

/** The rows of a curriculum that are taught in lessons in one semester, with their hours. */
type LessonRows = (curriculum: string, semester: number) => readonly LessonRow[]
interface LessonRow extends CurriculumHours {
  readonly name: string
  readonly kind: 'subject' | 'course'
}

/** The loads of the year, in the order of groups, terms and rows of the curriculum. */
export function loadDrafts(groups: readonly DemoGroup[]): LoadDraft[] {
  const rowsOf = lessonRows(demoCurricula())
  return groups.flatMap(group => ([1, 2] as const).flatMap(term => termDrafts(rowsOf, group, term)))
}

function lessonRows({ curriculumRows, curriculumHours }: DemoCurricula): LessonRows {
  const names = new Map(curriculumRows.map(row => [`${row.curriculum} ${row.index}`, row]))
  const rows = new Map<string, LessonRow[]>()
  for (const hours of curriculumHours) {
    const row = names.get(`${hours.curriculum} ${hours.index}`)
    if (row?.kind !== 'subject' && row?.kind !== 'course') continue
    const semester = `${hours.curriculum} ${hours.semester}`
    rows.set(semester, [...(rows.get(semester) ?? []), { ...hours, name: row.name, kind: row.kind }])
  }
  return (curriculum, semester) => rows.get(`${curriculum} ${semester}`) ?? []
}

function termDrafts(rowsOf: LessonRows, group: DemoGroup, term: 1 | 2): LoadDraft[] {
  const { intake } = group
  const number = (LOAD_YEAR - intake.year) * 2 + term
  const semester = semestersOf(intake.programme, intake.year)[number - 1]
  invariant(semester, `${group.record.code} has no semester ${number}`)
  const rows = rowsOf(intake.code, number)
  return [
    ...rows.flatMap(row => rowDrafts(row, group, term, semester.theory)),
    ...trainingDrafts(group, term, semester),
  ]
}

/** Lectures, practicals and laboratory of a row, whole or by subgroup. */
function rowDrafts(row: LessonRow, group: DemoGroup, term: 1 | 2, weeks: number): LoadDraft[] {
  const plan = lessonPlanOf(row.name, row.kind, group.intake.programme.letters)
  const parts = { theory: row.lectures, practical: row.practicals, laboratory: row.laboratory }
  const kinds = (['theory', 'practical', 'laboratory'] as const).filter(kind => parts[kind] > 0)
  const subgroups = group.subgroups.map(({ number }) => number)
  return kinds.flatMap(kind =>
    (plan.bySubgroup.includes(kind) ? subgroups : [null]).map(subgroup => ({
      load: {
        ...plainLoad(group, term, row.index, kind, subgroup, parts[kind]),
        pairsInARow: inARow(kind, parts[kind]),
        classroomKind: plan.rooms[kind].kind,
        needs: plan.rooms[kind].needs,
      },
      group,
      weeks,
      field: plan.field,
      streamed: plan.streamed && kind === 'theory',
    })),
  )
}

/** Training practice, in whole weeks and by subgroup; the year plan says when and in which zone. */
const trainingDrafts = (group: DemoGroup, term: 1 | 2, { practices }: Semester): LoadDraft[] =>
  practices
    .filter(({ letter }) => letter === 'УП')
    .flatMap(({ index, weeks }) =>
      group.subgroups.map(({ number }) => ({
        load: plainLoad(group, term, index, 'training', number, academicHours(weeks * WEEK_HOURS)),
        group,
        weeks,
        field: null,
        streamed: false,
      })),
    )

/** The letters of each kind in the code of a load. */
const KIND_LETTERS: Readonly<Record<LessonKind, string>> = {
  theory: 'Т',
  practical: 'ПЗ',
  laboratory: 'ЛР',
  training: 'УП',
}

const plainLoad = (
  { record: { code: group } }: DemoGroup,
  term: 1 | 2,
  index: string,
  kind: LessonKind,
  subgroup: number | null,
  hours: AcademicHours,
): TeachingLoad => ({
  code: ['Н25', term, group, index, KIND_LETTERS[kind], ...(subgroup === null ? [] : [subgroup])].join('-'),
  year: LOAD_YEAR,
  term,
  group,
  subgroup,
  index,
  kind,
  hours,
  pairsInARow: 1,
  teacher: null,
  stream: null,
  classroomKind: null,
  needs: null,
  classroom: null,
  zone: null,
})

/** Laboratory takes two pairs at a time where its hours allow: a set-up is not taken down after one. */
const inARow = (kind: LessonKind, hours: number): number => (kind === 'laboratory' && hours % 4 === 0 ? 2 : 1)
