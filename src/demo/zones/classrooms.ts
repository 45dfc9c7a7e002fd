import { localDate } from '#domain/values/local-date.ts'
import type { Classroom, ClassroomKind } from '#domain/zones/classroom.ts'

/** A room of the demo: its number, what it is, and how many sit there. */
interface RoomPlan {
  readonly number: string
  readonly name: string
  readonly kind: ClassroomKind
  readonly seats: number
  readonly features?: string
  readonly groupsAtOnce?: number | null
}

const OPENED = localDate('2024-09-01')

const general = (number: string, seats: number, features = 'проектор'): RoomPlan => ({
  number,
  name: `Кабинет ${number}`,
  kind: 'general',
  seats,
  features,
})
const lecture = (number: string, seats: number): RoomPlan => ({
  number,
  name: `Лекционная ${number}`,
  kind: 'lecture',
  seats,
  features: 'проектор, звук',
})
const computers = (number: string, seats: number, features: string): RoomPlan => ({
  number,
  name: `Компьютерный класс ${number}`,
  kind: 'computer',
  seats,
  features,
})
const laboratory = (number: string, features: string): RoomPlan => ({
  number,
  name: `Лаборатория ${number}`,
  kind: 'laboratory',
  seats: 15,
  features,
})
const gym = (groupsAtOnce: number): RoomPlan => ({
  number: 'СЗ',
  name: 'Спортивный зал',
  kind: 'gym',
  seats: 30 * groupsAtOnce,
  groupsAtOnce,
})
const REMOTE: RoomPlan = {
  number: 'ДО',
  name: 'Дистанционно',
  kind: 'remote',
  seats: 1000,
  groupsAtOnce: null,
}

const SCIENCE = 'физика, химия'
const MATERIALS = 'материаловедение, электротехника'

/** The rooms of a college of five or six groups. */
const SMALL_COLLEGE = (software: string): readonly RoomPlan[] => [
  general('11', 28),
  general('12', 26),
  general('14', 26, 'доска'),
  lecture('20', 56),
  computers('21', 14, software),
  laboratory('22', SCIENCE),
  laboratory('23', MATERIALS),
  gym(1),
  REMOTE,
]

/** The rooms of each site of the colleges. */
const ROOMS: Readonly<Record<string, readonly RoomPlan[]>> = {
  'SMOLAPO-1': [
    general('101', 30),
    general('102', 30),
    general('103', 28),
    general('201', 28),
    general('202', 26, 'доска'),
    general('203', 26, 'доска'),
    lecture('110', 75),
    lecture('210', 60),
    computers('301', 14, 'САПР'),
    computers('302', 14, 'САПР, контроллеры'),
    laboratory('303', SCIENCE),
    laboratory('304', MATERIALS),
    gym(2),
    REMOTE,
  ],
  'SMOLAPO-2': [
    general('Ц-1', 26, 'проектор, макеты станков'),
    computers('Ц-3', 13, 'САПР, CAM, стойка ЧПУ'),
    computers('Ц-4', 13, 'САПР, контроллеры'),
  ],
  'SKS-1': [
    general('1', 28),
    general('2', 28),
    general('3', 26, 'доска'),
    general('4', 26, 'доска'),
    lecture('10', 60),
    computers('15', 14, 'САПР'),
    computers('16', 13, 'САПР, стойка ЧПУ'),
    laboratory('17', `${SCIENCE}, ${MATERIALS}`),
    gym(1),
    REMOTE,
  ],
  'VKPT-1': SMALL_COLLEGE('САПР'),
  'DKEM-1': SMALL_COLLEGE('САПР, контроллеры'),
  'SKM-1': SMALL_COLLEGE('САПР, стойка ЧПУ'),
}

/** The classrooms of every site. */
export const classroomRecords = (): Classroom[] =>
  Object.entries(ROOMS).flatMap(([site, rooms]) =>
    rooms.map(({ number, features = null, groupsAtOnce = 1, ...room }) => ({
      code: `${site}-${number}`,
      site,
      ...room,
      groupsAtOnce,
      features,
      startsOn: OPENED,
      endsOn: null,
      endReason: null,
    })),
  )
