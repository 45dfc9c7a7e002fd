import type { Membership } from '#domain/organisations/membership.ts'
import { localDate } from '#domain/values/local-date.ts'
import { OPERATOR, REGION } from './authorities.ts'
import { BASE, COLLEGES, PLANNED_IN_YARTSEVO } from './colleges.ts'
import { ANCHOR, EMPLOYERS, SIXTEENTH } from './employers.ts'

/** The day of the contest's application, on which the first members bound themselves. */
const APPLIED = localDate('2024-03-11')

/** The day from which Vyazma takes the place of Yartsevo. */
const CHANGED = localDate('2024-08-19')
const LAST_OF_YARTSEVO = localDate('2024-08-18')

/** The college and the employer of Vyazma. */
const VYAZMA = 'VKPT'

const member = (organisation: string, role: Membership['role'], reason: string): Membership => ({
  organisation,
  role,
  startsOn: APPLIED,
  reason,
  endsOn: null,
  endReason: null,
})

/** Who belongs to the cluster and from when: fifteen employers in the plan of April 2024, sixteen since the autumn. */
export function demoMemberships(): Membership[] {
  return [
    ...COLLEGES.filter(({ code }) => code !== VYAZMA).map(({ code }) =>
      code === BASE
        ? member(code, 'base', 'Заявка на конкурс 2024 года: базовая организация и грантополучатель')
        : member(code, 'network', 'Заявка на конкурс 2024 года: сетевая организация'),
    ),
    {
      ...member(PLANNED_IN_YARTSEVO, 'network', 'Заявка на конкурс 2024 года: сетевая организация'),
      endsOn: LAST_OF_YARTSEVO,
      endReason: 'Набор на программы кластера не открыт, колледж вышел до начала обучения',
    },
    {
      ...member(VYAZMA, 'network', 'Решение совета кластера: вошёл вместо колледжа в Ярцеве'),
      startsOn: CHANGED,
    },
    ...EMPLOYERS.filter(({ code }) => code !== SIXTEENTH).map(({ code }) =>
      code === ANCHOR
        ? member(code, 'anchorEmployer', 'Соглашение о партнёрстве: опорный работодатель')
        : member(code, 'employer', 'Соглашение о партнёрстве'),
    ),
    {
      ...member(SIXTEENTH, 'employer', 'Решение совета кластера: вошло вслед за колледжем в Вязьме'),
      startsOn: localDate('2024-10-01'),
    },
    member(REGION, 'region', 'Учредитель колледжей, софинансирует создание центра'),
    member(OPERATOR, 'operator', 'Федеральный оператор проекта «Профессионалитет»'),
  ]
}
