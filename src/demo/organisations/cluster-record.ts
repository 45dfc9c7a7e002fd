import type { Cluster } from '#domain/organisations/cluster.ts'
import { localDate } from '#domain/values/local-date.ts'
import { BASE } from './colleges.ts'
import { ANCHOR } from './employers.ts'

/** The demo cluster itself. */
export const clusterRecord = (): Cluster => ({
  code: 'SMOLMASH',
  name: 'Машиностроительный кластер Смоленской области',
  nameEn: 'Machine-building cluster of Smolensk oblast',
  kind: 'centre',
  industry: 'Машиностроение',
  region: 'Смоленская область',
  contestYear: 2024,
  startsOn: localDate('2024-09-01'),
  grantRecipient: BASE,
  initiator: ANCHOR,
  demo: true,
})
