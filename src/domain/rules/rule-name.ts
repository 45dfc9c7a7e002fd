/** What a rule of the trade is about, and what its value counts. */
export interface RuleSubject {
  readonly title: string
  readonly unit: string
}

/** Every rule that the checks and the planner ask for by name; a row of the register bears one of these names. */
export const RULE_NAMES = {
  weeklyLoad: { title: 'Нагрузка студента в неделю', unit: 'ак. ч' },
  dailyLoad: { title: 'Нагрузка студента в день', unit: 'ак. ч' },
  groupSize: { title: 'Студентов в группе', unit: 'чел.' },
  subgroupSize: { title: 'Студентов в подгруппе не меньше', unit: 'чел.' },
  holidayWeeksMin: { title: 'Каникул в году не меньше', unit: 'нед.' },
  holidayWeeksMax: { title: 'Каникул в году не больше', unit: 'нед.' },
  winterHolidayWeeks: { title: 'Каникул зимой не меньше', unit: 'нед.' },
  examsAYear: { title: 'Экзаменов в году', unit: 'шт.' },
  creditsAYear: { title: 'Зачётов в году без физической культуры', unit: 'шт.' },
  importedControls: { title: 'Экзамены и зачёты загружаемого плана сверх нормы', unit: 'да/нет' },
  trainingBeforeProduction: { title: 'УП раньше ПП того же модуля', unit: 'да/нет' },
  practiceBeforeModuleExam: { title: 'Практика раньше экзамена по модулю', unit: 'да/нет' },
  practiceShare: { title: 'Доля практики в профессиональном цикле', unit: '%' },
  minorHoursUnder16: { title: 'Работа студента до 16 лет в неделю', unit: 'ч' },
  minorHours16to17: { title: 'Работа студента 16–17 лет в неделю', unit: 'ч' },
  minorDayUnder16: { title: 'Работа студента 15 лет в день', unit: 'ч' },
  minorDay16to17: { title: 'Работа студента 16–17 лет в день', unit: 'ч' },
  harmfulWorkAge: { title: 'Возраст для класса условий 3.1 и выше', unit: 'лет' },
  nightWorkAge: { title: 'Возраст для ночной работы', unit: 'лет' },
  mentorStudents: { title: 'Студентов у наставника', unit: 'чел.' },
  masterStudents: { title: 'Студентов у мастера на станках', unit: 'чел.' },
  teacherYear: { title: 'Нагрузка преподавателя на ставку', unit: 'ак. ч' },
  teacherYearMax: { title: 'Нагрузка преподавателя в год', unit: 'ак. ч' },
  substitutedYear: { title: 'Почасовые замены преподавателя в год', unit: 'ак. ч' },
  masterWeek: { title: 'Нагрузка мастера в неделю', unit: 'ч' },
  wholeWeeksBeyond: { title: 'Практика только целыми неделями, если дорога дольше', unit: 'мин' },
  wishWeight: { title: 'Цена недели от желаемого срока практики', unit: 'очк.' },
  evenWeight: { title: 'Цена места сверх ровной загрузки', unit: 'очк.' },
  unplacedWeight: { title: 'Цена практики без места', unit: 'очк.' },
  groupGapWeight: { title: 'Цена окна группы', unit: 'очк.' },
  teacherGapWeight: { title: 'Цена окна преподавателя', unit: 'очк.' },
  longDayWeight: { title: 'Цена пары группы сверх нагрузки в день', unit: 'очк.' },
  otherSiteWeight: { title: 'Цена занятия не в своём корпусе', unit: 'очк.' },
  otherShiftWeight: { title: 'Цена пары не в своей смене', unit: 'очк.' },
  sameDayWeight: { title: 'Цена второго занятия того же предмета за день', unit: 'очк.' },
  wayInTown: { title: 'Дорога между корпусами в одном городе', unit: 'мин' },
  movedLessonWeight: { title: 'Цена перенесённого занятия', unit: 'очк.' },
  substituteWeight: { title: 'Цена замены преподавателя', unit: 'очк.' },
  strangerWeight: { title: 'Цена замены тем, кто не знает группу', unit: 'очк.' },
  zoneAgreement: { title: 'Соглашение сторон для работы на чужом участке', unit: 'да/нет' },
  balanceCarried: { title: 'Остаток доли участка, который переходит на следующий месяц', unit: '%' },
  balanceLimit: { title: 'Перенос остатка доли не больше доли за', unit: 'мес.' },
  cancelledPairWeight: { title: 'Цена отменённой пары', unit: 'очк.' },
} as const satisfies Readonly<Record<string, RuleSubject>>

/** The name by which a check asks for a rule. */
export type RuleName = keyof typeof RULE_NAMES

/** Whether a rule of this name is ever asked for. */
export const isRuleName = (name: string): name is RuleName => Object.hasOwn(RULE_NAMES, name)
