import { sql } from 'kysely'
import type { Kopecks } from '#domain/values/money.ts'
import type { Connections } from '../client/connections.ts'
import type { Moment } from './passport.facts.ts'

/** A zone as the picture of the cluster shows it. */
export interface PictureZone {
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
}

/** A site of a member, with the zones that stand there. */
export interface PictureSite {
  readonly code: string
  readonly name: string
  readonly municipality: string
  readonly latitude: number
  readonly longitude: number
  readonly organisation: string
  readonly organisationName: string
  readonly organisationNameEn: string | null
  readonly kind: string
  readonly role: string
  readonly zones: PictureZone[]
}

/** The sites of the members of a day, for the map. */
export async function pictureSites(published: Connections, { cluster, on }: Moment): Promise<PictureSite[]> {
  const { rows } = await sql<PictureSite>`
    select s.code, s.name, s.municipality, s.latitude, s.longitude, s.organisation,
           m.short_name as organisation_name, m.name_en as organisation_name_en, m.kind, m.role,
           coalesce(
             (select json_agg(json_build_object('code', z.code, 'name', z.name, 'nameEn', z.name_en) order by z.code)
              from published.zones z
              where z.cluster = s.cluster and z.site = s.code and z.kind = 'zone'
                and z.starts_on <= ${on} and (z.ends_on is null or z.ends_on >= ${on})),
             '[]') as zones
    from published.sites s
    join published.members m on m.cluster = s.cluster and m.organisation = s.organisation
      and m.starts_on <= ${on} and (m.ends_on is null or m.ends_on >= ${on})
    where s.cluster = ${cluster}
    order by s.municipality, m.role, s.code`.execute(published)
  return rows
}

/** Money that goes from one giver to one use. */
export interface MoneyFlow {
  readonly source: string
  readonly giver: string
  readonly use: string
  readonly form: string
  readonly amount: Kopecks
}

/** The commitments of a day by source, giver and use. */
export async function moneyFlows(published: Connections, { cluster, on }: Moment): Promise<MoneyFlow[]> {
  const { rows } = await sql<MoneyFlow>`
    select m.source, m.giver_name as giver, u.use, m.form, sum(u.amount)::bigint as amount
    from published.commitments m
    join published.commitment_uses u on u.cluster = m.cluster and u.commitment = m.code
    where m.cluster = ${cluster} and m.starts_on <= ${on} and (m.ends_on is null or m.ends_on >= ${on})
    group by m.source, m.giver_name, u.use, m.form
    order by m.source, m.giver_name, u.use`.execute(published)
  return rows
}
