import type { z } from 'zod'
import type { setUp } from '#contract/access/access.contract.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** The code of the first administrator's record among the people. */
export const FIRST_PERSON = 'P1'

/** The records with which a cluster begins: itself, its base organisation and the first administrator. */
export function firstRecords(
  { cluster, organisation, administrator }: z.infer<typeof setUp.body>,
  startsOn: LocalDate,
): Partial<ClusterRegisters> {
  return {
    clusters: [
      {
        ...cluster,
        nameEn: cluster.name,
        kind: 'centre',
        contestYear: Number(startsOn.slice(0, 4)),
        startsOn,
        grantRecipient: organisation.code,
        initiator: null,
        demo: false,
      },
    ],
    organisations: [{ ...organisation, kind: 'college', nameEn: null, inn: null, industry: null }],
    memberships: [
      {
        organisation: organisation.code,
        role: 'base',
        startsOn,
        reason: 'Создание кластера',
        endsOn: null,
        endReason: null,
      },
    ],
    persons: [
      {
        code: FIRST_PERSON,
        subject: 'worker',
        keeper: organisation.code,
        surname: administrator.surname,
        givenName: administrator.givenName,
        patronymic: null,
        sex: null,
        birthDate: null,
      },
    ],
  }
}
