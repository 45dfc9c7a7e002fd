import type { LessonKind } from '#domain/timetables/teaching-load.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { ClassroomKind } from '#domain/zones/classroom.ts'
import type { TeachingField } from '../people/teaching-fields.ts'

/** The room that lessons ask for; `kind` is `null` where any ordinary one will do. */
interface LessonRoom {
  readonly kind: ClassroomKind | null
  readonly needs: string | null
}

/** How a subject or course is taught: who can teach it, in what rooms, and what each subgroup has for itself. */
export interface LessonPlan {
  readonly field: TeachingField
  readonly rooms: Readonly<Record<Exclude<LessonKind, 'training'>, LessonRoom>>
  readonly bySubgroup: readonly LessonKind[]
  /** Whether its lectures can be read to two groups together. */
  readonly streamed: boolean
}

const room = (kind: ClassroomKind | null, needs: string | null = null): LessonRoom => ({ kind, needs })
const GENERAL = room('general')

const inClass = (field: TeachingField, changes: Partial<LessonPlan> = {}): LessonPlan => ({
  field,
  rooms: { theory: GENERAL, practical: GENERAL, laboratory: room('laboratory') },
  bySubgroup: ['laboratory'],
  streamed: false,
  ...changes,
})

/** Lectures that two groups hear together. */
const asLecture = (field: TeachingField): LessonPlan => inClass(field, { streamed: true })

/** Lessons at a foreign language are given to half a group throughout, wherever half a group has room. */
const LANGUAGE = inClass('languages', {
  rooms: { theory: room(null), practical: room(null), laboratory: room('laboratory') },
  bySubgroup: ['theory', 'practical'],
})

const SPORT = inClass('sport', {
  rooms: { theory: room('gym'), practical: room('gym'), laboratory: room('gym') },
})

/** Practicals at computers, one student at each. */
const atComputers = (field: TeachingField, needs: string | null = null): LessonPlan =>
  inClass(field, {
    rooms: { theory: GENERAL, practical: room('computer', needs), laboratory: room('laboratory') },
    bySubgroup: ['practical', 'laboratory'],
  })

const withLaboratory = (field: TeachingField, needs: string): LessonPlan =>
  inClass(field, { rooms: { theory: GENERAL, practical: GENERAL, laboratory: room('laboratory', needs) } })

/** Lectures that everybody hears at home. */
const remotely = (field: TeachingField): LessonPlan =>
  inClass(field, { rooms: { theory: room('remote'), practical: GENERAL, laboratory: GENERAL } })

const DRAWING = atComputers('engineering', 'САПР')

/** The subjects by name. */
const SUBJECTS: Readonly<Record<string, LessonPlan>> = {
  'Русский язык': inClass('russian'),
  Литература: asLecture('russian'),
  Математика: inClass('mathematics'),
  'Иностранный язык': LANGUAGE,
  Информатика: atComputers('informatics'),
  Физика: withLaboratory('physics', 'физика'),
  Химия: withLaboratory('nature', 'химия'),
  Биология: asLecture('nature'),
  История: asLecture('history'),
  Обществознание: asLecture('history'),
  География: asLecture('nature'),
  'Физическая культура': SPORT,
  'Основы безопасности и защиты Родины': asLecture('safety'),
  'История России': inClass('history'),
  'Иностранный язык в профессиональной деятельности': LANGUAGE,
  'Безопасность жизнедеятельности': inClass('safety'),
  'Основы бережливого производства': remotely('engineering'),
  'Основы финансовой грамотности': remotely('history'),
  'Инженерная графика': DRAWING,
  'Техническая графика': DRAWING,
  'Техническое черчение': DRAWING,
  Материаловедение: withLaboratory('engineering', 'материаловедение'),
  'Техническая механика': inClass('engineering'),
  'Технические измерения': inClass('engineering'),
  'Допуски и технические измерения': inClass('engineering'),
  'Метрология, стандартизация и сертификация': inClass('engineering'),
  'Основы резания металлов': inClass('engineering'),
  'Процессы формообразования и инструменты': inClass('engineering'),
  'Охрана труда': inClass('safety'),
  'Охрана труда и бережливое производство': inClass('safety'),
  Электротехника: withLaboratory('electrical', 'электротехника'),
  'Электротехника и электроника': withLaboratory('electrical', 'электротехника'),
  Электроматериаловедение: inClass('electrical'),
  'Основы автоматического управления': inClass('electrical'),
}

/** Who teaches the courses of a programme, by the letters of its groups. */
const COURSE_FIELDS: Readonly<Record<string, TeachingField>> = {
  СВ: 'welding',
  СП: 'welding',
  СЛ: 'equipment',
  ОН: 'machining',
  ОП: 'machining',
  ТК: 'machining',
  ФР: 'machining',
  ТМ: 'machining',
  КК: 'quality',
  ЭМ: 'electrical',
  ЭО: 'electrical',
  КИП: 'automation',
  АТ: 'automation',
  МР: 'automation',
  ПО: 'equipment',
  АД: 'additive',
}

/** The courses whose practicals are held at computers, with the programme that must stand there. */
const COMPUTER_COURSES: Readonly<Record<string, string>> = {
  'Наладка токарных станков с ЧПУ': 'стойка ЧПУ',
  'Наладка обрабатывающих центров': 'стойка ЧПУ',
  'Программирование станков с ЧПУ': 'стойка ЧПУ',
  'Программирование и системы CAM': 'САПР',
  'Технологические процессы и САПР': 'САПР',
  'Наладка программируемых контроллеров': 'контроллеры',
  'Программируемые контроллеры и панели': 'контроллеры',
  'Моделирование и диспетчеризация': 'контроллеры',
  'Программирование роботов и пневмоавтоматика': 'контроллеры',
  'Бесконтактная оцифровка и измерения': 'САПР',
  'Технологии послойного синтеза': 'САПР',
}

/** How a row of a curriculum is taught to the groups with these letters. */
export function lessonPlanOf(name: string, kind: 'subject' | 'course', letters: string): LessonPlan {
  if (kind === 'subject') {
    const plan = SUBJECTS[name]
    invariant(plan, `Nobody knows how to teach «${name}»`)
    return plan
  }
  const field = COURSE_FIELDS[letters]
  invariant(field, `Nobody teaches the courses of ${letters}`)
  const needs = COMPUTER_COURSES[name]
  return needs === undefined ? inClass(field) : atComputers(field, needs)
}
