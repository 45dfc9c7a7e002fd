import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import type { Works, WorksStage } from '#domain/zones/works.ts'
import { NINTH_OPENED, SHARED_ZONES } from './zone-plans.ts'

/** The stages in their order, with the day on which each was due in the summer of 2024. */
const STAGES: readonly (readonly [stage: WorksStage, due: string, dueInVyazma: string])[] = [
  ['dismantling', '2024-06-14', '2024-09-20'],
  ['plastering', '2024-07-12', '2024-10-11'],
  ['finishing', '2024-08-09', '2024-11-01'],
  ['branding', '2024-08-23', '2024-11-13'],
]

/** The buildings of the base organisation that were repaired throughout, beside the zones. */
const BASE_SITES: readonly (readonly [site: string, note: string])[] = [
  ['SMOLAPO-1', 'Капитальный ремонт учебного корпуса: входная группа, холл, коридоры'],
  ['SMOLAPO-2', 'Капитальный ремонт корпуса центра: кровля, сети, фасад'],
]

/** The stages of the repair: of each zone, and of the buildings of the base organisation. */
export function worksRecords(): Works[] {
  return [
    ...BASE_SITES.flatMap(([site, note]) =>
      STAGES.map(([stage, due], number) =>
        done(`${site}-Р${number + 1}`, site, null, stage, localDate(due), note),
      ),
    ),
    ...SHARED_ZONES.flatMap(({ zone: { code, site, startsOn } }) =>
      STAGES.map(([stage, due, dueInVyazma], number) =>
        done(
          `${code}-Р${number + 1}`,
          site,
          code,
          stage,
          localDate(startsOn === NINTH_OPENED ? dueInVyazma : due),
          null,
        ),
      ),
    ),
  ]
}

const done = (
  code: string,
  site: string,
  zone: string | null,
  stage: WorksStage,
  due: LocalDate,
  note: string | null,
): Works => ({ code, site, zone, stage, percentDone: 100, plannedOn: due, doneOn: due, note })
