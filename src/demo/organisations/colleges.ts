import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Site } from '#domain/organisations/site.ts'

/** A college of the demo cluster with its first site, and how many days a week it teaches. */
export interface DemoCollege {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly nameEn: string
  readonly inn: string | null
  readonly municipality: string
  readonly daysPerWeek: 5 | 6
  readonly sites: readonly Pick<Site, 'code' | 'name' | 'address' | 'latitude' | 'longitude'>[]
}

/** The base organisation. */
export const BASE = 'SMOLAPO'

/** The college of the plan of April 2024 in whose place Vyazma came. */
export const PLANNED_IN_YARTSEVO = 'YARTSEVO'

// The taxpayers' numbers begin with 00, which no tax office issues, so that none of them is anybody's.
export const COLLEGES: readonly DemoCollege[] = [
  {
    code: BASE,
    name: 'Смоленская академия профессионального образования',
    shortName: 'СмолАПО',
    nameEn: 'Smolensk Academy of Professional Education',
    inn: null,
    municipality: 'Смоленск',
    daysPerWeek: 6,
    sites: [
      {
        code: 'SMOLAPO-1',
        name: 'Учебный корпус',
        address: 'г. Смоленск, учебный корпус',
        latitude: 54.7903,
        longitude: 32.0504,
      },
      {
        code: 'SMOLAPO-2',
        name: 'Образовательно-производственный центр',
        address: 'г. Смоленск, корпус центра',
        latitude: 54.7958,
        longitude: 32.0437,
      },
    ],
  },
  {
    code: 'SKS',
    name: 'Смоленский колледж станкостроения и сварки',
    shortName: 'Смоленский КСС',
    nameEn: 'Smolensk College of Machine Tools and Welding',
    inn: '0067100023',
    municipality: 'Смоленск',
    daysPerWeek: 6,
    sites: [
      {
        code: 'SKS-1',
        name: 'Учебно-производственный корпус',
        address: 'г. Смоленск, Промышленный район',
        latitude: 54.7742,
        longitude: 32.0899,
      },
    ],
  },
  {
    code: 'VKPT',
    name: 'Вяземский колледж промышленных технологий',
    shortName: 'Вяземский КПТ',
    nameEn: 'Vyazma College of Industrial Technologies',
    inn: '0067100030',
    municipality: 'Вязьма',
    daysPerWeek: 5,
    sites: [
      {
        code: 'VKPT-1',
        name: 'Учебный корпус и мастерские',
        address: 'Вяземский район, г. Вязьма',
        latitude: 55.2104,
        longitude: 34.2951,
      },
    ],
  },
  {
    code: 'DKEM',
    name: 'Дорогобужский колледж энергетики и механики',
    shortName: 'Дорогобужский КЭМ',
    nameEn: 'Dorogobuzh College of Power and Mechanics',
    inn: '0067100048',
    municipality: 'Дорогобуж',
    daysPerWeek: 5,
    sites: [
      {
        code: 'DKEM-1',
        name: 'Учебный корпус и мастерские',
        address: 'Дорогобужский район, пгт Верхнеднепровский',
        latitude: 54.9812,
        longitude: 33.3463,
      },
    ],
  },
  {
    code: 'SKM',
    name: 'Сафоновский колледж машиностроения',
    shortName: 'Сафоновский КМ',
    nameEn: 'Safonovo College of Machine Building',
    inn: '0067100055',
    municipality: 'Сафоново',
    daysPerWeek: 6,
    sites: [
      {
        code: 'SKM-1',
        name: 'Учебный корпус и мастерские',
        address: 'Сафоновский район, г. Сафоново',
        latitude: 55.1061,
        longitude: 33.2336,
      },
    ],
  },
]

const yartsevo: Organisation = {
  code: PLANNED_IN_YARTSEVO,
  kind: 'college',
  name: 'Ярцевский колледж металлообработки',
  shortName: 'Ярцевский КМ',
  nameEn: 'Yartsevo College of Metalworking',
  inn: '0067100062',
  municipality: 'Ярцево',
  industry: 'Образование',
}

/** The records of the colleges, with the one that was planned and did not come. */
export const collegeOrganisations = (): Organisation[] => [
  ...COLLEGES.map(
    ({ code, name, shortName, nameEn, inn, municipality }): Organisation => ({
      code,
      kind: 'college',
      name,
      shortName,
      nameEn,
      inn,
      municipality,
      industry: 'Образование',
    }),
  ),
  yartsevo,
]

/** The sites of the colleges; the town stands for the street. */
export const collegeSites = (): Site[] =>
  COLLEGES.flatMap(({ code, municipality, sites }) =>
    sites.map(site => ({ ...site, organisation: code, municipality })),
  )
