import type { ConditionClass, Place } from '#domain/hosts/place.ts'
import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { siteOfEmployer } from '../organisations/employers.ts'

/** Places for one programme at an employer's workshop. */
interface Offer {
  readonly programme: string
  readonly employer: string
  readonly workshop: string
  readonly places: number
  readonly conditionClass?: ConditionClass
  readonly minAge?: number
  readonly endsOn?: LocalDate
}

const offer = (
  programme: string,
  employer: string,
  workshop: string,
  places: number,
  rest: Partial<Offer> = {},
): Offer => ({ programme, employer, workshop, places, ...rest })

/** A workshop whose conditions are harmful: for those of age only. */
const OF_AGE = { conditionClass: '3.1', minAge: 18 } as const

/** What the sixteen employers offer; one subgroup needs its places at one workshop. */
const OFFERS: readonly Offer[] = [
  offer('15.01.05', 'DNEPR-SVARKA', 'Учебный участок цеха металлоконструкций', 26),
  offer('15.01.05', 'DOR-TEPLO', 'Сварочный участок', 13),
  offer('15.01.05', 'KREPOST', 'Сварочный участок', 13),
  offer('15.01.05', 'VYAZMA-PODYOM', 'Сварочный цех', 14, OF_AGE),
  offer('15.01.35', 'DNEPR-STANKO', 'Сборочный цех', 13),
  offer('15.01.35', 'VYAZMA-PODYOM', 'Слесарно-сборочный цех', 13),
  offer('15.01.35', 'OSTER', 'Агрегатный цех', 13),
  offer('15.01.38', 'DNEPR-STANKO', 'Механический цех', 24),
  offer('15.01.38', 'SAF-FORMA', 'Цех прессформ', 12),
  offer('15.01.38', 'VOP', 'Инструментальный цех', 12),
  offer('15.01.38', 'SAF-TURBO', 'Механический цех', 12),
  offer('15.01.32', 'KREPOST', 'Механосборочный цех', 12),
  offer('15.01.32', 'SMOL-AVIADETAL', 'Цех механообработки', 12),
  offer('15.01.33', 'DNEPR-STANKO', 'Токарный участок', 12),
  offer('15.01.33', 'VOP', 'Токарный участок', 12),
  offer('15.01.34', 'SMOL-AVIADETAL', 'Фрезерный участок', 24),
  offer('15.01.34', 'SAF-FORMA', 'Фрезерный участок', 12, { endsOn: localDate('2025-12-31') }),
  offer('13.01.10', 'SAF-TURBO', 'Электроцех', 12),
  offer('13.01.10', 'KRIVICHI', 'Цех электроприводов', 12),
  offer('13.01.10', 'GZHAT', 'Энергомеханический цех', 12),
  offer('15.01.29', 'SOKOL', 'Отдел технического контроля', 11),
  offer('15.01.37', 'DOR-TEPLO', 'Цех КИПиА', 12),
  offer('15.01.37', 'SOKOL', 'Приборный цех', 12),
  offer('15.02.16', 'SMOL-AVIADETAL', 'Технологическое бюро', 12),
  offer('15.02.16', 'DNEPR-STANKO', 'Инструментальный цех', 12),
  offer('15.02.17', 'VYAZMA-GIDRO', 'Ремонтный цех', 12),
  offer('15.02.17', 'DOR-REMMASH', 'Ремонтно-механический цех', 12),
  offer('15.02.17', 'OSTER', 'Ремонтный участок', 12),
  offer('15.02.14', 'AVTOLINIA', 'Участок наладки', 24),
  offer('15.02.10', 'AVTOLINIA', 'Участок робототехники', 12),
  offer('15.02.10', 'SMOL-AVIADETAL', 'Участок роботизации', 12),
  offer('15.02.19', 'DNEPR-SVARKA', 'Цех металлоконструкций', 13),
  offer('15.02.19', 'DOR-TEPLO', 'Котельный цех', 13),
  offer('13.02.13', 'KRIVICHI', 'Испытательный участок', 24, OF_AGE),
  offer('15.02.09', 'SMOL-AVIADETAL', 'Участок прототипирования', 12),
  offer('15.02.09', 'DNEPR-STANKO', 'Модельный участок', 12),
]

const OFFERED_SINCE = localDate('2024-11-01')
const CONFIRMED_ON = localDate('2024-12-16')
const CONFIRMED_UNTIL = localDate('2026-08-31')

/** The places for production practice, as the employers confirmed them in December 2024. */
export const placeRecords = (): Place[] =>
  OFFERS.map(({ programme, employer, workshop, places, conditionClass, minAge, endsOn }, number) => ({
    code: `М-${String(number + 1).padStart(2, '0')}`,
    employer,
    site: siteOfEmployer(employer),
    workshop,
    programme,
    places,
    minAge: minAge ?? 16,
    conditionClass: conditionClass ?? '2',
    startsOn: OFFERED_SINCE,
    endsOn: endsOn ?? null,
    endReason: endsOn ? 'Участок переезжает в новый корпус' : null,
    confirmedOn: CONFIRMED_ON,
    confirmedBy: 'Кадровая служба предприятия',
    confirmedUntil: CONFIRMED_UNTIL,
  }))
