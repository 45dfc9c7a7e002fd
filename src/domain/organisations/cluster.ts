import type { LocalDate } from '../values/local-date.ts'
import { choice, date, flag, type Register, reference, text, year } from '../values/register.ts'

/** How big a cluster of the federal project is, as its contest names it. */
export type ClusterKind = 'centre' | 'lot1' | 'lot2'

/** An educational-production cluster: colleges and employers of one branch that train workers together. */
export interface Cluster {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly kind: ClusterKind
  /** The branch of industry, one of the 24 of the federal project. */
  readonly industry: string
  readonly region: string
  /** The year of the contest; the wording of indicators differs by it. */
  readonly contestYear: number
  /** The day on which teaching in the cluster began or begins. */
  readonly startsOn: LocalDate
  readonly grantRecipient: string
  readonly initiator: string | null
  /** Whether its people and employers are invented, so that every page says so. */
  readonly demo: boolean
}

export const clusters: Register<Cluster> = {
  name: 'clusters',
  room: 'organisations',
  title: { ru: 'Кластер', en: 'Cluster' },
  one: { ru: 'кластер', en: 'cluster' },
  holds: {
    ru: 'Сам кластер: отрасль, регион, с какого дня работает.',
    en: 'The cluster itself: its branch, region and first day.',
  },
  key: ['code'],
  label: ['name'],
  owner: null,
  listed: ['name', 'industry', 'region', 'contestYear', 'grantRecipient', 'startsOn'],
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    name: text('Название', 'Name'),
    nameEn: text('Название по-английски', 'Name in English'),
    kind: choice('Вид', 'Kind', {
      centre: { ru: 'образовательно-производственный центр', en: 'educational-production centre' },
      lot1: { ru: 'образовательный кластер, лот 1', en: 'education cluster, lot 1' },
      lot2: { ru: 'образовательный кластер, лот 2', en: 'education cluster, lot 2' },
    }),
    industry: text('Отрасль', 'Industry'),
    region: text('Субъект РФ', 'Region'),
    contestYear: year('Год конкурса', 'Contest year', { min: 2022 }),
    startsOn: date('Обучение с', 'Teaching since'),
    grantRecipient: reference('Грантополучатель', 'Grant recipient', 'organisations'),
    initiator: reference('Инициатор создания', 'Initiator', 'organisations', { required: false }),
    demo: flag('Демонстрационные данные', 'Demo data'),
  },
}
