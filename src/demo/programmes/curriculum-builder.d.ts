import type { ControlForm, CurriculumHours } from '#domain/programmes/curriculum-hours.ts'
import type { CurriculumRow, CurriculumRowKind } from '#domain/programmes/curriculum-row.ts'
import type { SubjectPlan } from './subjects.ts'
/** A row in the making, with its hours by semester. */
export interface DraftRow {
  readonly index: string
  readonly name: string
  readonly kind: CurriculumRowKind
  readonly parent: string | null
  readonly hours: ReadonlyMap<number, number>
  readonly control: ControlForm | null
  readonly plan: SubjectPlan | null
}
/** A row that only holds others. */
export declare const holder: (
  index: string,
  name: string,
  kind: 'cycle' | 'module',
  parent?: string | null,
) => DraftRow
/** The records of the rows, in their order. */
export declare const rowRecords: (curriculum: string, rows: readonly DraftRow[]) => CurriculumRow[]
/** The records of the hours of all rows that have any. */
export declare function hourRecords(curriculum: string, rows: readonly DraftRow[]): CurriculumHours[]
