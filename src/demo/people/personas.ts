import type { Role } from '#domain/access/role.ts'
import type { Text } from '#domain/values/text.ts'

/** An invented person as whom a visitor of the demo can act, in one role at one organisation. */
export interface DemoPersona {
  readonly code: string
  readonly role: Role
  /** The code of the person; one who has several roles appears several times. */
  readonly person: string
  readonly organisation: string
  /** What he or she does here, in a sentence. */
  readonly sentence: Text
}

const persona = (role: Role, person: string, organisation: string, ru: string, en: string): DemoPersona => ({
  code: `${role}-${person.toLowerCase()}`,
  role,
  person,
  organisation,
  sentence: { ru, en },
})

/** Somebody for each role; the same for every seed but for the names. */
export const DEMO_PERSONAS: readonly DemoPersona[] = [
  persona(
    'director',
    'SMOLAPO-01',
    'SMOLAPO',
    'Ведёт кластер: видит цели и факт, деньги, участки и годовой план всех колледжей.',
    'Runs the cluster: sees targets and facts, money, zones and the year plan of all colleges.',
  ),
  persona(
    'deputy',
    'SMOLAPO-02',
    'SMOLAPO',
    'Отвечает за практику СмолАПО: группы, учебные планы, участки, места на предприятиях.',
    'Answers for practice at the academy: groups, curricula, zones, places at employers.',
  ),
  persona(
    'deputy',
    'VKPT-02',
    'VKPT',
    'Отвечает за практику в Вязьме и за девятый участок.',
    'Answers for practice in Vyazma and for the ninth zone.',
  ),
  persona(
    'dispatcher',
    'SMOLAPO-04',
    'SMOLAPO',
    'Составляет расписание академии, переставляет занятия руками и находит замены на сегодня; следит за годовым планом.',
    'Builds the timetable of the academy, moves lessons by hand and finds who stands in today; follows the year plan.',
  ),
  persona(
    'zoneHead',
    'SMOLAPO-06',
    'SMOLAPO',
    'Заведует участком Z3: рабочие места, обслуживание, квоты других колледжей.',
    'Heads zone Z3: stations, maintenance, the quotas of other colleges.',
  ),
  persona(
    'teacher',
    'SMOLAPO-06',
    'SMOLAPO',
    'Тот же человек как мастер: ведёт учебную практику на участке Z3.',
    'The same person as a master: leads training practice in zone Z3.',
  ),
  persona(
    'teacher',
    'DNEPR-STANKO-02',
    'SMOLAPO',
    'Инженер предприятия, который по совместительству преподаёт в СмолАПО.',
    'An employer’s engineer who teaches part-time at the academy.',
  ),
  persona(
    'mentor',
    'DNEPR-STANKO-02',
    'DNEPR-STANKO',
    'Тот же инженер как наставник студентов на своём предприятии.',
    'The same engineer as a mentor of students at the works.',
  ),
  persona(
    'employerHr',
    'DNEPR-STANKO-01',
    'DNEPR-STANKO',
    'Подтверждает места практики и наставников предприятия.',
    'Confirms the employer’s practice places and mentors.',
  ),
  persona(
    'student',
    'S24-0001',
    'SMOLAPO',
    'Учится в первой группе и видит её учебный год.',
    'Studies in the first group and sees its year.',
  ),
  persona(
    'accountant',
    'SMOLAPO-05',
    'SMOLAPO',
    'Ведёт обязательства: грант, область, предприятия, направления расходов.',
    'Keeps the commitments: grant, region, employers, and what they go to.',
  ),
  persona(
    'ministry',
    'REGION-01',
    'REGION',
    'Следит за целями, деньгами и решениями совета от имени региона.',
    'Watches targets, money and the council’s decisions for the region.',
  ),
  persona(
    'federalCurator',
    'OPERATOR-01',
    'OPERATOR',
    'Проверяет готовность участков, переподготовку и софинансирование.',
    'Checks the readiness of zones, retraining and co-financing.',
  ),
  persona(
    'administrator',
    'SMOLAPO-03',
    'SMOLAPO',
    'Заводит людей и роли, загружает данные кластера.',
    'Adds people and roles, imports the cluster’s data.',
  ),
]
