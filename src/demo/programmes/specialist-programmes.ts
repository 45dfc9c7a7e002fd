import type { Programme } from '#domain/programmes/programme.ts'
import { module, type ProgrammePlan, specialistModules } from './programme-plan.ts'

const specialist = (
  code: string,
  name: string,
  nameEn: string,
  qualification: string,
  occupationGroup: string,
  standard: string,
  occupationalStandard: string,
): Programme => ({
  code,
  name,
  nameEn,
  level: 'specialist',
  qualification,
  occupationGroup,
  standard,
  occupationalStandard,
  professionalitet: true,
  admissionClosedOn: null,
  replacedBy: null,
})

const MECHANICAL = [
  'Инженерная графика',
  'Материаловедение',
  'Техническая механика',
  'Метрология, стандартизация и сертификация',
  'Процессы формообразования и инструменты',
  'Охрана труда и бережливое производство',
]
const ELECTROTECHNICAL = [
  'Инженерная графика',
  'Электротехника и электроника',
  'Техническая механика',
  'Метрология, стандартизация и сертификация',
  'Основы автоматического управления',
  'Охрана труда и бережливое производство',
]

/** The programmes that train mid-level specialists in 2 years 10 months after grade 9. */
export const SPECIALIST_PROGRAMMES: readonly ProgrammePlan[] = [
  {
    record: specialist(
      '15.02.16',
      'Технология машиностроения',
      'Machine-building technology',
      'Техник-технолог',
      'technologists',
      'приказ № 444 от 14.06.2022',
      '40.031 Специалист по технологиям механосборочного производства',
    ),
    letters: 'ТМ',
    termMonths: 34,
    subjects: MECHANICAL,
    modules: specialistModules(
      module('Освоение профессии станочника широкого профиля', 'Технология обработки на станках'),
      module('Разработка управляющих программ для станков с ЧПУ', 'Программирование и системы CAM'),
      module('Разработка технологических процессов изготовления деталей', 'Технологические процессы и САПР'),
    ),
  },
  {
    record: specialist(
      '15.02.17',
      'Монтаж, техническое обслуживание, эксплуатация и ремонт промышленного оборудования (по отраслям)',
      'Installation, maintenance, operation and repair of industrial equipment (by industry)',
      'Техник-механик',
      'industrialEquipment',
      'приказ № 676 от 12.09.2023',
      '40.077 Слесарь-ремонтник промышленного оборудования',
    ),
    letters: 'ПО',
    termMonths: 34,
    subjects: MECHANICAL,
    modules: specialistModules(
      module('Освоение профессии слесаря-ремонтника', 'Технология слесарно-ремонтных работ'),
      module('Монтаж и пусконаладка промышленного оборудования', 'Монтаж промышленного оборудования'),
      module('Обслуживание и ремонт промышленного оборудования', 'Диагностика и ремонт оборудования'),
    ),
  },
  {
    record: specialist(
      '15.02.14',
      'Оснащение средствами автоматизации технологических процессов и производств (по отраслям)',
      'Automation equipment for technological processes and production (by industry)',
      'Техник',
      'automation',
      'приказ № 1582 от 09.12.2016',
      '40.178 Специалист по автоматизированным системам управления технологическими процессами',
    ),
    letters: 'АТ',
    termMonths: 34,
    subjects: ELECTROTECHNICAL,
    modules: specialistModules(
      module('Освоение профессии слесаря-наладчика приборов', 'Технология монтажа приборов и проводок'),
      module('Сборка и наладка систем автоматизации', 'Программируемые контроллеры и панели'),
      module('Разработка и моделирование систем автоматизации', 'Моделирование и диспетчеризация'),
    ),
  },
  {
    record: specialist(
      '15.02.10',
      'Мехатроника и робототехника (по отраслям)',
      'Mechatronics and robotics (by industry)',
      'Специалист по мехатронике и робототехнике',
      'automation',
      'приказ № 684 от 14.09.2023',
      '40.138 Оператор мобильной робототехники',
    ),
    letters: 'МР',
    termMonths: 34,
    subjects: ELECTROTECHNICAL,
    modules: specialistModules(
      module('Монтаж и наладка узлов мехатронных систем', 'Технология монтажа мехатронных узлов'),
      module(
        'Программирование и наладка промышленных роботов',
        'Программирование роботов и пневмоавтоматика',
      ),
      module('Обслуживание и ремонт мехатронных систем', 'Диагностика мехатронных систем'),
    ),
  },
  {
    record: specialist(
      '15.02.19',
      'Сварочное производство',
      'Welding production',
      'Техник',
      'welders',
      'приказ № 907 от 30.11.2023',
      '40.115 Специалист сварочного производства',
    ),
    letters: 'СП',
    termMonths: 34,
    subjects: MECHANICAL,
    modules: [
      {
        ...module('Освоение профессии сварщика', 'Технология ручной сварки'),
        training: { 2: 3, 3: 5 },
        production: { 4: 4 },
      },
      {
        ...module(
          'Технологические процессы изготовления сварных конструкций',
          'Технология сварных конструкций',
        ),
        training: { 4: 3 },
        production: { 5: 6 },
      },
      {
        ...module(
          'Контроль качества и роботизация сварочных работ',
          'Неразрушающий контроль и роботизированная сварка',
        ),
        training: { 5: 3 },
        production: { 6: 6 },
      },
    ],
  },
  {
    record: specialist(
      '13.02.13',
      'Эксплуатация и обслуживание электрического и электромеханического оборудования (по отраслям)',
      'Operation and maintenance of electrical and electromechanical equipment (by industry)',
      'Техник',
      'electricians',
      'приказ № 797 от 27.10.2023',
      '40.048 Слесарь-электрик',
    ),
    letters: 'ЭО',
    termMonths: 34,
    subjects: ELECTROTECHNICAL,
    modules: specialistModules(
      module('Освоение профессии электромонтёра', 'Технология электромонтажных работ'),
      module('Обслуживание электрических машин и приводов', 'Электрические машины и частотный привод'),
      module('Диагностика и ремонт электромеханического оборудования', 'Испытания и ремонт оборудования'),
    ),
  },
  {
    record: specialist(
      '15.02.09',
      'Аддитивные технологии',
      'Additive technologies',
      'Техник-технолог',
      'technologists',
      'приказ № 1506 от 22.12.2015',
      '40.159 Специалист по аддитивным технологиям',
    ),
    letters: 'АД',
    termMonths: 34,
    subjects: MECHANICAL,
    modules: specialistModules(
      module('Освоение профессии оператора установок', 'Технология слесарной доводки изделий'),
      module('Создание и контроль цифровых моделей изделий', 'Бесконтактная оцифровка и измерения'),
      module('Изготовление изделий на установках послойного синтеза', 'Технологии послойного синтеза'),
    ),
  },
]
