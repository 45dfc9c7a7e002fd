import { type LocalDate, localDate } from '#domain/values/local-date.ts'
import { type LocalTime, localTime } from '#domain/values/local-time.ts'
import type { Station } from '#domain/zones/station.ts'
import type { Zone } from '#domain/zones/zone.ts'

/** A zone or workshop with its stations: what stands there, how many, and how many students at each. */
export interface ZonePlan {
  readonly zone: Zone
  readonly stations: readonly (readonly [name: string, quantity: number, studentsEach: number])[]
}

/** When the zones of a site open: with its first bell. */
const OPENING: Readonly<Record<string, LocalTime>> = {
  'SMOLAPO-1': localTime('08:30'),
  'SMOLAPO-2': localTime('08:30'),
  'SKS-1': localTime('08:00'),
  'SKM-1': localTime('08:15'),
  'VKPT-1': localTime('08:20'),
}

const OPENED = localDate('2024-09-01')

/** The ninth zone came with the college of Vyazma. */
export const NINTH_OPENED = localDate('2024-11-18')

/** The ninth zone still has masters for one shift only. */
const ONE_SHIFT = 'Z9'

const zone = (
  code: string,
  name: string,
  nameEn: string,
  owner: string,
  site: string,
  stations: ZonePlan['stations'],
  startsOn: LocalDate = OPENED,
  reason = 'План создания центра, апрель 2024 года: восемь участков',
): ZonePlan => ({
  zone: {
    code,
    kind: 'zone',
    name,
    nameEn,
    owner,
    site,
    shifts: code === ONE_SHIFT ? 1 : 2,
    daysPerWeek: 6,
    hoursPerDay: 10,
    opensAt: OPENING[site] ?? null,
    startsOn,
    reason,
    endsOn: null,
    endReason: null,
  },
  stations,
})

const workshop = (
  college: string,
  number: number,
  name: string,
  nameEn: string,
  shifts: 1 | 2,
  daysPerWeek: 5 | 6,
  ...stations: ZonePlan['stations']
): ZonePlan => ({
  zone: {
    code: `${college}-M${number}`,
    kind: 'workshop',
    name,
    nameEn,
    owner: college,
    site: `${college}-1`,
    shifts,
    daysPerWeek,
    // Two shifts of 27 clock hours take 6 days of 9 hours or 5 days of 11.
    hoursPerDay: shifts === 1 ? 6 : daysPerWeek === 5 ? 11 : 10,
    opensAt: null,
    startsOn: localDate('2020-09-01'),
    reason: 'Собственная мастерская колледжа',
    endsOn: null,
    endReason: null,
  },
  stations,
})

/** The nine zones that the cluster shares. */
export const SHARED_ZONES: readonly ZonePlan[] = [
  zone('Z1', 'Сварочные технологии', 'Welding technologies', 'SKS', 'SKS-1', [
    ['Сварочный пост', 10, 1],
    ['Тренажёр сварщика', 3, 1],
  ]),
  zone('Z2', 'Слесарное дело и сборка', 'Fitting and assembly', 'SMOLAPO', 'SMOLAPO-1', [
    ['Верстак слесаря-сборщика', 13, 1],
  ]),
  zone('Z3', 'Токарная обработка на станках с ЧПУ', 'CNC turning', 'SMOLAPO', 'SMOLAPO-2', [
    ['Токарный станок с ЧПУ', 6, 1],
    ['Место тренажёра стойки ЧПУ', 6, 1],
  ]),
  zone('Z4', 'Фрезерная обработка на станках с ЧПУ', 'CNC milling', 'SMOLAPO', 'SMOLAPO-2', [
    ['Фрезерный обрабатывающий центр', 5, 1],
    ['Место CAM-программиста', 7, 1],
  ]),
  zone('Z5', 'Универсальная металлообработка', 'General metalworking', 'SMOLAPO', 'SMOLAPO-2', [
    ['Токарно-винторезный станок', 6, 1],
    ['Универсально-фрезерный станок', 4, 1],
    ['Шлифовальный станок', 2, 1],
  ]),
  zone('Z6', 'Электромонтаж и электрооборудование', 'Electrical installation', 'SKM', 'SKM-1', [
    ['Кабина электромонтажника', 12, 1],
  ]),
  zone(
    'Z7',
    'Автоматизация, мехатроника и робототехника',
    'Automation, mechatronics and robotics',
    'SMOLAPO',
    'SMOLAPO-2',
    [
      ['Стенд программируемых контроллеров', 2, 3],
      ['Роботизированная ячейка', 2, 3],
    ],
  ),
  zone('Z8', 'Контроль качества и метрология', 'Quality control and metrology', 'SMOLAPO', 'SMOLAPO-2', [
    ['Координатно-измерительная машина', 1, 2],
    ['Место контролёра с набором приборов', 10, 1],
  ]),
  zone(
    'Z9',
    'Монтаж и ремонт промышленного оборудования',
    'Installation and repair of industrial equipment',
    'VKPT',
    'VKPT-1',
    [
      ['Стенд приводов и редукторов', 4, 2],
      ['Стенд насосов и гидравлики', 2, 2],
    ],
    NINTH_OPENED,
    'Решение совета кластера: девятый участок вместе с колледжем в Вязьме',
  ),
]

/** The colleges' own workshops. */
export const WORKSHOPS: readonly ZonePlan[] = [
  workshop('SMOLAPO', 1, 'Слесарная мастерская СмолАПО', 'Fitting workshop of the academy', 2, 6, [
    'Верстак',
    13,
    1,
  ]),
  workshop('SMOLAPO', 2, 'Станочная мастерская СмолАПО', 'Machine workshop of the academy', 2, 6, [
    'Станок',
    12,
    1,
  ]),
  workshop('SMOLAPO', 3, 'Электромонтажная мастерская СмолАПО', 'Electrical workshop of the academy', 2, 6, [
    'Стенд',
    12,
    1,
  ]),
  workshop('SKS', 1, 'Сварочная мастерская', 'Welding workshop', 1, 6, ['Сварочный пост', 13, 1]),
  workshop('SKS', 2, 'Слесарная мастерская', 'Fitting workshop', 2, 6, ['Верстак', 13, 1]),
  workshop('SKS', 3, 'Станочная мастерская', 'Machine workshop', 1, 6, ['Станок', 12, 1]),
  workshop('VKPT', 1, 'Слесарная мастерская', 'Fitting workshop', 2, 5, ['Верстак', 12, 1]),
  workshop('VKPT', 2, 'Электромонтажная мастерская', 'Electrical workshop', 2, 5, ['Стенд', 12, 1]),
  workshop('DKEM', 1, 'Сварочная мастерская', 'Welding workshop', 2, 5, ['Сварочный пост', 13, 1]),
  workshop('DKEM', 2, 'Мастерская приборов и автоматики', 'Instrumentation workshop', 2, 5, ['Стенд', 12, 1]),
  workshop('DKEM', 3, 'Ремонтно-механическая мастерская', 'Repair workshop', 2, 5, ['Верстак', 12, 1]),
  workshop('SKM', 1, 'Электромонтажная мастерская', 'Electrical workshop', 2, 6, ['Стенд', 12, 1]),
  workshop('SKM', 2, 'Станочная мастерская', 'Machine workshop', 2, 6, ['Станок', 12, 1]),
]

const ALL = [...SHARED_ZONES, ...WORKSHOPS]

/** The records of zones and workshops. */
export const zoneRecords = (): Zone[] => ALL.map(({ zone: record }) => record)

/** The records of their stations. */
export const stationRecords = (): Station[] =>
  ALL.flatMap(({ zone: { code, startsOn }, stations }) =>
    stations.map(([name, quantity, studentsEach], number) => ({
      code: `${code}-${number + 1}`,
      zone: code,
      name,
      quantity,
      studentsEach,
      startsOn,
      endsOn: null,
      endReason: null,
    })),
  )
