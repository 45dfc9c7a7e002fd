import type { YearRecords } from '#domain/years/year-records.ts'
import type { Obstacle } from './obstacle.ts'
import type { ResourceDraft } from './plan-resources.ts'
import type { SessionDraft } from './practice-sessions.ts'

/** A shared zone serves a module only while somebody's valid certificate opens it. */
export function masterObstacle(records: YearRecords, session: SessionDraft, zone: ResourceDraft): Obstacle {
  if (zone.type !== 'zone') return () => undefined
  const { programme } = session.groupYear.delivery
  const module = session.row.parent
  const opening = new Set(
    records.openings
      .filter(
        one =>
          one.zone === zone.code &&
          (one.programme === null || one.programme === programme) &&
          (one.module === null || one.module === module),
      )
      .map(({ certificate }) => certificate),
  )
  const certificates = records.certificates.filter(({ code }) => opening.has(code))
  const { name, code, type } = zone
  const facts = { resource: name, code, type, programme, module: module ?? session.row.index }
  return (monday, saturday) =>
    certificates.some(
      ({ issuedOn, validUntil }) => issuedOn <= monday && (validUntil === null || validUntil >= saturday),
    )
      ? undefined
      : { severity: 'block', refusal: { code: 'years.no-certified-master', facts } }
}
