import type { placeCurriculum } from '#contract/exchange/exchange.contract.ts'
import type { BodyOf } from '#contract/http/route.ts'
import type { EntryGrade } from '#domain/programmes/curriculum.ts'
import type { ImportedCurriculum } from './import-run.ts'

/** What is filled in about where a curriculum belongs, before it is sent. */
export interface CurriculumDraft {
  readonly code: string
  readonly college: string | null
  readonly occupationGroup: string | null
  readonly entryGrade: EntryGrade
  readonly serving: Readonly<Record<string, readonly string[]>>
  readonly withGroup: boolean
  readonly group: string
  readonly students: number
  readonly subgroups: number
}

/** The form as it opens: what was decided before, else what is likely. */
export function draftOf({ placement, suggested }: ImportedCurriculum): CurriculumDraft {
  const { code, college, entryGrade } = placement ?? suggested
  return {
    code,
    college,
    occupationGroup: placement?.occupationGroup ?? null,
    entryGrade,
    serving: placement?.serving ?? {},
    withGroup: placement ? placement.group !== null : true,
    group: placement?.group?.code ?? `${code}-1`,
    students: placement?.group?.students ?? 25,
    subgroups: placement?.group?.subgroups ?? 2,
  }
}

/** The form as it is sent; a practice without a choice is left to the college's own workshops. */
export function placementOf(draft: CurriculumDraft): BodyOf<typeof placeCurriculum> {
  const { code, college, occupationGroup, entryGrade, serving, students, subgroups } = draft
  const chosen = Object.entries(serving).filter(([, zones]) => zones.length > 0)
  return {
    code,
    college: college ?? '',
    occupationGroup,
    entryGrade,
    group: draft.withGroup ? { code: draft.group, students, subgroups } : null,
    serving: Object.fromEntries(chosen.map(([index, zones]) => [index, [...zones]])),
  }
}
