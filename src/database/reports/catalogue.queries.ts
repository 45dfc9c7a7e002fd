import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Connections } from '../client/connections.ts'
import type { Moment } from './passport.facts.ts'

/** A programme as the public catalogue shows it, with the colleges that teach it. */
export interface CatalogueProgramme {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly level: string
  readonly qualification: string
  readonly occupationGroup: { readonly code: string; readonly name: string; readonly nameEn: string }
  /** The words by which it is found, besides its own. */
  readonly searchWords: string
  readonly deliveries: {
    readonly college: string
    readonly intakeYear: number
    readonly entryGrade: string
    readonly termMonths: number
    readonly endsOn: LocalDate
  }[]
}

/** The programmes that are taught on the day or will be, in the order of their occupations. */
export async function catalogueProgrammes(
  published: Connections,
  { cluster, on }: Moment,
): Promise<CatalogueProgramme[]> {
  const { rows } = await sql<CatalogueProgramme>`
    select p.code, p.name, p.name_en, p.level, p.qualification,
           json_build_object('code', o.code, 'name', o.name, 'nameEn', o.name_en) as occupation_group,
           coalesce(o.search_words, '') as search_words,
           json_agg(json_build_object('college', d.college_name, 'intakeYear', d.intake_year, 'entryGrade', d.entry_grade,
             'termMonths', d.term_months, 'endsOn', d.ends_on) order by d.intake_year, d.college_name) as deliveries
    from published.programmes p
    join published.occupation_groups o on o.cluster = p.cluster and o.code = p.occupation_group
    join published.deliveries d on d.cluster = p.cluster and d.programme = p.code and d.ends_on >= ${on}
    where p.cluster = ${cluster}
    group by p.code, p.name, p.name_en, p.level, p.qualification, o.code, o.name, o.name_en, o.search_words, o.position
    order by o.position, p.code`.execute(published)
  return rows
}
