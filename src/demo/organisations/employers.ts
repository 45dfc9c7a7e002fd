import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Site } from '#domain/organisations/site.ts'

/** An invented employer of the demo cluster; its works stand in a real town. */
export interface DemoEmployer {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly nameEn: string
  readonly inn: string
  readonly municipality: string
  readonly industry: string
  /** Degrees north and east of the works. */
  readonly at: readonly [latitude: number, longitude: number]
}

/** The anchor employer, which runs the cluster together with the base organisation. */
export const ANCHOR = 'DNEPR-STANKO'

/** The employer that joined after the plan of April 2024. */
export const SIXTEENTH = 'VYAZMA-GIDRO'

const employer = (
  code: string,
  form: 'АО' | 'ООО',
  name: string,
  nameEn: string,
  inn: string,
  municipality: string,
  industry: string,
  at: readonly [number, number],
): DemoEmployer => ({
  code,
  name: `${form} «${name}»`,
  shortName: name,
  nameEn,
  inn,
  municipality,
  industry,
  at,
})

export const EMPLOYERS: readonly DemoEmployer[] = [
  employer(
    ANCHOR,
    'АО',
    'Днепр-Станко',
    'Dnepr-Stanko',
    '0067200010',
    'Смоленск',
    'Станкостроение',
    [54.766, 32.071],
  ),
  employer(
    'SMOL-AVIADETAL',
    'АО',
    'Смолавиадеталь',
    'Smolaviadetal',
    '0067200028',
    'Смоленск',
    'Авиастроение',
    [54.7509, 32.0312],
  ),
  employer(
    'KREPOST',
    'АО',
    'Крепость-Арматура',
    'Krepost-Armatura',
    '0067200035',
    'Смоленск',
    'Трубопроводная арматура',
    [54.8087, 32.0123],
  ),
  employer(
    'KRIVICHI',
    'ООО',
    'Кривичи-Электропривод',
    'Krivichi-Electroprivod',
    '0067200042',
    'Смоленск',
    'Электротехника',
    [54.8131, 32.0811],
  ),
  employer(
    'DNEPR-SVARKA',
    'ООО',
    'Днепр-Сварконструкция',
    'Dnepr-Welded Structures',
    '0067200050',
    'Смоленск',
    'Металлоконструкции',
    [54.7611, 32.1122],
  ),
  employer(
    'SOKOL',
    'АО',
    'Соколья Гора Прибор',
    'Sokolya Gora Instruments',
    '0067200067',
    'Смоленск',
    'Приборостроение',
    [54.7994, 32.0976],
  ),
  employer(
    'AVTOLINIA',
    'ООО',
    'Автолиния-М',
    'Avtolinia-M',
    '0067200074',
    'Смоленск',
    'Промышленная автоматизация',
    [54.7702, 31.9987],
  ),
  employer(
    SIXTEENTH,
    'АО',
    'Вязьма-Гидроагрегат',
    'Vyazma-Hydro Units',
    '0067200081',
    'Вязьма',
    'Гидравлические машины',
    [55.2214, 34.2714],
  ),
  employer(
    'VYAZMA-PODYOM',
    'ООО',
    'Вязьма-Подъём',
    'Vyazma-Podyom',
    '0067200099',
    'Вязьма',
    'Подъёмное оборудование',
    [55.1983, 34.3188],
  ),
  employer(
    'SAF-TURBO',
    'АО',
    'Сафоново-Турбодеталь',
    'Safonovo-Turbo Parts',
    '0067200109',
    'Сафоново',
    'Энергомашиностроение',
    [55.1201, 33.2511],
  ),
  employer(
    'SAF-FORMA',
    'ООО',
    'Сафоново-Прессформа',
    'Safonovo-Moulds',
    '0067200116',
    'Сафоново',
    'Инструмент и оснастка',
    [55.0987, 33.2102],
  ),
  employer(
    'DOR-TEPLO',
    'АО',
    'Дорогобуж-Теплоагрегат',
    'Dorogobuzh-Heat Units',
    '0067200123',
    'Дорогобуж',
    'Котлы и теплообменники',
    [54.9156, 33.3029],
  ),
  employer(
    'DOR-REMMASH',
    'ООО',
    'Верхний Днепр Реммаш',
    'Upper Dnepr Remmash',
    '0067200130',
    'Дорогобуж',
    'Ремонт оборудования',
    [54.9867, 33.3311],
  ),
  employer(
    'VOP',
    'ООО',
    'Вопь-Инструмент',
    'Vop Tools',
    '0067200148',
    'Ярцево',
    'Инструмент и оснастка',
    [55.0631, 32.6964],
  ),
  employer(
    'GZHAT',
    'ООО',
    'Гжать-Механика',
    'Gzhat Mechanics',
    '0067200155',
    'Гагарин',
    'Деревообрабатывающие машины',
    [55.5534, 34.9956],
  ),
  employer(
    'OSTER',
    'ООО',
    'Остёр-Агрегат',
    'Oster Units',
    '0067200162',
    'Рославль',
    'Автомобильные агрегаты',
    [53.9528, 32.8639],
  ),
]

export const employerOrganisations = (): Organisation[] =>
  EMPLOYERS.map(({ at: _at, ...record }) => ({ ...record, kind: 'employer' }))

/** The site of an employer's works. */
export const siteOfEmployer = (code: string): string => `${code}-1`

export const employerSites = (): Site[] =>
  EMPLOYERS.map(({ code, municipality, at }) => ({
    code: siteOfEmployer(code),
    organisation: code,
    name: 'Производственная площадка',
    municipality,
    address: `г. ${municipality}, промышленная зона`,
    latitude: at[0],
    longitude: at[1],
  }))
