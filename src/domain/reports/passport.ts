import { commitments } from '../funding/commitment.ts'
import { memberships } from '../organisations/membership.ts'
import { employments } from '../people/employment.ts'
import type { Column } from '../values/register.ts'
import type { Text } from '../values/text.ts'
import { works } from '../zones/works.ts'

/** The number of a statement of the cluster's passport. */
export type FactId = `S${number}`

/** In what a figure of the passport is counted. */
export type FactUnit =
  | 'name'
  | 'organisation'
  | 'municipality'
  | 'group'
  | 'programme'
  | 'occupation'
  | 'student'
  | 'zone'
  | 'place'
  | 'mentor'
  | 'agreement'
  | 'worker'
  | 'percent'
  | 'RUB'
  | 'year'
  | 'visit'
  | 'decision'

/** A column of the records behind a figure; none of them is personal. */
export interface FactColumn {
  readonly name: string
  readonly title: Text
  /** A name is a proper one: where it has no English, its letters are turned into Latin ones. */
  readonly type: 'text' | 'name' | 'date' | 'year' | 'integer' | 'percent' | 'money'
  /** What its codes mean, where the records hold codes. */
  readonly words?: Readonly<Record<string, Text>>
  /** The cell beside it that holds the same in English; empty where nobody has translated it. */
  readonly english?: string
}

/** One statement about the cluster: what its figure tells, and what the records behind it show. */
export interface FactDefinition {
  readonly id: FactId
  readonly key: string
  readonly unit: FactUnit
  readonly title: Text
  readonly columns: readonly FactColumn[]
  /** Further figures of the same statement, each with its own records left out. */
  readonly parts: readonly { readonly key: string; readonly unit: FactUnit; readonly title: Text }[]
}

const column = (name: string, ru: string, en: string, type: FactColumn['type'] = 'text'): FactColumn => ({
  name,
  title: { ru, en },
  type,
})

/** A column whose English stands in the cell beside it, called after it: `name` and `nameEn`. */
const named = (name: string, ru: string, en: string): FactColumn => ({
  ...column(name, ru, en),
  english: `${name}En`,
})

/** A column of codes, told in the words of the register that it comes from. */
const coded = (
  name: string,
  ru: string,
  en: string,
  ...sources: (Column | FactColumn['words'])[]
): FactColumn => ({
  ...column(name, ru, en),
  words: Object.assign({}, ...sources.map(source => (isChoice(source) ? source.choices : source))),
})

const isChoice = (source: Column | FactColumn['words']): source is Extract<Column, { type: 'choice' }> =>
  source?.type === 'choice'

const organisation = named('name', 'Организация', 'Organisation')
const municipality = column('municipality', 'Муниципалитет', 'Municipality', 'name')
const college = column('college', 'Колледж', 'College', 'name')
const programme = named('programme', 'Программа', 'Programme')
const since = column('startsOn', 'С', 'Since', 'date')
const reason = column('reason', 'Основание', 'Reason')
const role = coded('role', 'Роль', 'Role', memberships.columns.role)
const zone = named('zone', 'Участок', 'Zone')
const commitmentColumns = [
  coded('source', 'Источник', 'Source', commitments.columns.source),
  column('giver', 'Кто даёт', 'Giver', 'name'),
  coded('form', 'Форма', 'Form', commitments.columns.form),
  column('agreementNumber', 'Соглашение', 'Agreement'),
  column('signedOn', 'Дата', 'Signed on', 'date'),
  column('amount', 'Сумма', 'Amount', 'money'),
]

const fact = (
  id: FactId,
  key: string,
  unit: FactUnit,
  ru: string,
  en: string,
  columns: readonly FactColumn[],
  parts: FactDefinition['parts'] = [],
): FactDefinition => ({ id, key, unit, title: { ru, en }, columns, parts })

const part = (key: string, unit: FactUnit, ru: string, en: string) => ({ key, unit, title: { ru, en } })

/** The seventeen statements of the public passport, in the order of the article that they come from. */
export const passportFacts: readonly FactDefinition[] = [
  fact('S1', 'baseOrganisation', 'name', 'Базовая организация кластера', 'The cluster’s base organisation', [
    organisation,
    role,
    municipality,
    since,
    reason,
  ]),
  fact(
    'S2',
    'colleges',
    'organisation',
    'Образовательные организации СПО',
    'Colleges of secondary vocational education',
    [organisation, role, municipality, since, reason],
    [
      part(
        'municipalities',
        'municipality',
        'муниципалитеты, где они учат',
        'municipalities where they teach',
      ),
    ],
  ),
  fact('S3', 'employers', 'organisation', 'Предприятия-работодатели', 'Employers', [
    organisation,
    role,
    municipality,
    column('industry', 'Отрасль', 'Branch'),
    since,
    reason,
  ]),
  fact(
    'S4',
    'engagedEmployers',
    'organisation',
    'Предприятия участвуют в обучении',
    'Employers take part in the teaching',
    [
      organisation,
      coded('contribution', 'Чем участвует', 'How', {
        place: { ru: 'места практики', en: 'practice places' },
        mentor: { ru: 'наставник', en: 'mentor' },
        agreement: { ru: 'соглашение', en: 'agreement' },
        teacher: { ru: 'работник учит в колледже', en: 'a worker teaches at a college' },
      }),
      coded('subject', 'Что именно', 'What', employments.columns.kind),
      column('quantity', 'На сколько студентов', 'For how many students', 'integer'),
      since,
    ],
    [
      part('places', 'place', 'места практики', 'practice places'),
      part('mentors', 'mentor', 'наставники', 'mentors'),
      part('agreements', 'agreement', 'соглашения', 'agreements'),
      part('teachingWorkers', 'worker', 'работники предприятий, которые учат', 'employees who teach'),
    ],
  ),
  fact('S5', 'programmes', 'programme', 'Образовательные программы', 'Educational programmes', [
    column('code', 'Код', 'Code'),
    programme,
    column('qualification', 'Квалификация', 'Qualification'),
    column('colleges', 'Колледжи', 'Colleges', 'name'),
    column('students', 'Студентов', 'Students', 'integer'),
  ]),
  fact('S6', 'occupations', 'occupation', 'Кого готовят', 'Whom they train', [
    named('name', 'Профессии и специальности', 'Occupations'),
    column('programmes', 'Программы', 'Programmes'),
  ]),
  fact(
    'S7',
    'students',
    'student',
    'Обучается студентов',
    'Students',
    [column('group', 'Группа', 'Group'), college, programme, since],
    [part('groups', 'group', 'группы', 'groups')],
  ),
  fact(
    'S8',
    'zones',
    'zone',
    'Учебно-производственные участки',
    'Training-production zones',
    [
      column('code', 'Код', 'Code'),
      zone,
      column('owner', 'Владелец', 'Owner', 'name'),
      municipality,
      column('places', 'Ученических мест', 'Student places', 'integer'),
      since,
      reason,
    ],
    [part('studentPlaces', 'place', 'ученические места в них', 'student places in them')],
  ),
  fact(
    'S9',
    'readiness',
    'percent',
    'Готовность участков',
    'Readiness of the zones',
    [
      column('code', 'Код', 'Code'),
      zone,
      column('repairPercent', 'Ремонт, %', 'Repair, %', 'percent'),
      column('equipmentPercent', 'Введено оборудования, %', 'Equipment in operation, %', 'percent'),
      column('readinessPercent', 'Готовность, %', 'Readiness, %', 'percent'),
    ],
    [
      part('repair', 'percent', 'ремонт', 'repair'),
      part('equipment', 'percent', 'оборудование введено', 'equipment in operation'),
    ],
  ),
  fact(
    'S10',
    'retrained',
    'worker',
    'Педагоги прошли переподготовку',
    'Teachers were retrained',
    [
      column('organisation', 'Организация', 'Organisation', 'name'),
      column('course', 'Курс', 'Course'),
      column('hours', 'Академических часов', 'Academic hours', 'integer'),
      column('issuedOn', 'Выдано', 'Issued on', 'date'),
      named('opens', 'Открывает участки', 'Opens zones'),
    ],
    [part('openedZones', 'zone', 'участки, которые они открывают', 'zones that they open')],
  ),
  fact(
    'S11',
    'moneyTotal',
    'RUB',
    'Вложено в кластер',
    'Money that went into the cluster',
    commitmentColumns,
  ),
  fact('S12', 'moneyFederal', 'RUB', 'Федеральный грант', 'Federal grant', commitmentColumns),
  fact('S13', 'moneyRegion', 'RUB', 'Бюджет области', 'The region’s budget', commitmentColumns),
  fact('S14', 'moneyEmployers', 'RUB', 'Средства работодателей', 'The employers’ money', commitmentColumns),
  fact(
    'S15',
    'repair',
    'percent',
    'Капитальный ремонт базовой организации',
    'Repair of the base organisation',
    [
      column('site', 'Площадка', 'Site'),
      coded('stage', 'Этап', 'Stage', works.columns.stage),
      column('percentDone', 'Сделано, %', 'Done, %', 'percent'),
      column('plannedOn', 'Срок', 'Due on', 'date'),
      column('doneOn', 'Завершён', 'Done on', 'date'),
    ],
  ),
  fact(
    'S16',
    'firstGraduates',
    'year',
    'Первый выпуск',
    'The first graduates',
    [
      programme,
      college,
      column('intakeYear', 'Набор', 'Intake', 'year'),
      column('endsOn', 'Выпуск', 'Graduation', 'date'),
      column('students', 'Студентов', 'Students', 'integer'),
    ],
    [
      part('graduating', 'student', 'студенты первого выпуска', 'students who graduate first'),
      part('graduates', 'student', 'уже выпущено', 'graduated so far'),
    ],
  ),
  fact(
    'S17',
    'visits',
    'visit',
    'Визиты',
    'Visits',
    [
      column('visitedOn', 'Дата', 'Date', 'date'),
      column('visitor', 'Кто', 'Visitor'),
      column('post', 'Должность', 'Post'),
      column('summary', 'О чём говорили', 'Summary'),
    ],
    [
      part('decisions', 'decision', 'решения совета', 'decisions of the council'),
      part('openDecisions', 'decision', 'в работе', 'in progress'),
    ],
  ),
]
