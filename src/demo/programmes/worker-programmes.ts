import type { Programme } from '#domain/programmes/programme.ts'
import { localDate } from '#domain/values/local-date.ts'
import { module, type ProgrammePlan, threeModules, twoModules } from './programme-plan.ts'

const worker = (
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
  level: 'worker',
  qualification,
  occupationGroup,
  standard,
  occupationalStandard,
  professionalitet: true,
  admissionClosedOn: null,
  replacedBy: null,
})

/** A programme of the older list, which took its last students in 2024 and gave way to 15.01.38. */
const closing = (programme: Programme): Programme => ({
  ...programme,
  admissionClosedOn: localDate('2024-12-31'),
  replacedBy: '15.01.38',
})

const METALWORK = [
  'Техническая графика',
  'Материаловедение',
  'Технические измерения',
  'Основы резания металлов',
]
const ELECTRIC = ['Техническое черчение', 'Электротехника', 'Электроматериаловедение', 'Охрана труда']

const turningBasics = module(
  'Обработка деталей на универсальных токарных станках',
  'Технология токарной обработки',
)
const millingBasics = module(
  'Обработка деталей на универсальных фрезерных станках',
  'Технология фрезерной обработки',
)
const universal = module(
  'Обработка деталей на универсальных металлорежущих станках',
  'Технология обработки на металлорежущих станках',
)
const cncTurning = module(
  'Наладка токарных станков с числовым программным управлением',
  'Наладка токарных станков с ЧПУ',
)
const cncMilling = module(
  'Наладка фрезерных станков и обрабатывающих центров',
  'Наладка обрабатывающих центров',
)

/** The programmes that train skilled workers in 1 year 10 months after grade 9. */
export const WORKER_PROGRAMMES: readonly ProgrammePlan[] = [
  {
    record: worker(
      '15.01.05',
      'Сварщик (ручной и частично механизированной сварки (наплавки))',
      'Welder (manual and semi-mechanised welding and surfacing)',
      'Сварщик',
      'welders',
      'приказ № 863 от 15.11.2023',
      '40.002 Сварщик',
    ),
    letters: 'СВ',
    termMonths: 22,
    subjects: ['Инженерная графика', 'Материаловедение', 'Электротехника', 'Допуски и технические измерения'],
    modules: [
      {
        ...module(
          'Подготовительно-сварочные работы и контроль качества сварных швов',
          'Технология сборки под сварку',
        ),
        training: { 2: 4 },
        production: { 3: 3 },
      },
      {
        ...module('Ручная дуговая сварка плавящимся электродом', 'Технология ручной дуговой сварки'),
        training: { 3: 5 },
        production: { 4: 4 },
      },
      {
        ...module(
          'Частично механизированная сварка плавлением',
          'Технология частично механизированной сварки',
        ),
        training: { 4: 3 },
        production: { 4: 4 },
      },
    ],
  },
  {
    record: worker(
      '15.01.35',
      'Мастер слесарных работ',
      'Master of fitting work',
      'Слесарь-инструментальщик, слесарь механосборочных работ, слесарь-ремонтник',
      'fitters',
      'приказ № 530 от 13.07.2023',
      '40.028 Слесарь-инструментальщик',
    ),
    letters: 'СЛ',
    termMonths: 22,
    subjects: METALWORK,
    modules: twoModules(
      module('Слесарная обработка деталей и изготовление инструмента', 'Технология слесарной обработки'),
      module('Сборка, регулировка и ремонт узлов и механизмов', 'Технология сборки и ремонта механизмов'),
    ),
  },
  {
    record: worker(
      '15.01.38',
      'Оператор-наладчик металлообрабатывающих станков',
      'Operator and setter of metal-cutting machines',
      'Оператор-наладчик металлообрабатывающих станков',
      'cncOperators',
      'приказ № 862 от 15.11.2023',
      '40.026 Наладчик обрабатывающих центров с ЧПУ',
    ),
    letters: 'ОН',
    termMonths: 22,
    subjects: METALWORK,
    modules: threeModules(universal, cncTurning, cncMilling),
    modulesFrom2025: [
      { ...universal, training: { 2: 3 }, production: { 3: 3 } },
      { ...cncTurning, training: { 2: 4, 3: 4 }, production: { 4: 4 } },
      { ...cncMilling, training: { 4: 3 }, production: { 4: 4 } },
    ],
  },
  {
    record: closing(
      worker(
        '15.01.32',
        'Оператор станков с программным управлением',
        'Operator of computer-controlled machine tools',
        'Оператор станков с программным управлением, станочник широкого профиля',
        'cncOperators',
        'приказ № 1555 от 09.12.2016',
        '40.026 Наладчик обрабатывающих центров с ЧПУ',
      ),
    ),
    letters: 'ОП',
    termMonths: 22,
    subjects: METALWORK,
    modules: threeModules(
      universal,
      module('Разработка управляющих программ для станков с ЧПУ', 'Программирование станков с ЧПУ'),
      module('Обработка деталей на станках с программным управлением', 'Работа на станках с ЧПУ'),
    ),
  },
  {
    record: closing(
      worker(
        '15.01.33',
        'Токарь на станках с числовым программным управлением',
        'Turner on CNC machines',
        'Токарь, токарь-расточник, токарь-карусельщик',
        'cncTurnersMillers',
        'приказ № 1544 от 09.12.2016',
        '40.078 Токарь',
      ),
    ),
    letters: 'ТК',
    termMonths: 22,
    subjects: METALWORK,
    modules: twoModules(turningBasics, cncTurning),
  },
  {
    record: closing(
      worker(
        '15.01.34',
        'Фрезеровщик на станках с числовым программным управлением',
        'Miller on CNC machines',
        'Фрезеровщик, зуборезчик',
        'cncTurnersMillers',
        'приказ № 1583 от 09.12.2016',
        '40.021 Фрезеровщик',
      ),
    ),
    letters: 'ФР',
    termMonths: 22,
    subjects: METALWORK,
    modules: twoModules(millingBasics, cncMilling),
  },
  {
    record: worker(
      '13.01.10',
      'Электромонтёр по ремонту и обслуживанию электрооборудования (по отраслям)',
      'Electrician for repair and maintenance of electrical equipment (by industry)',
      'Электромонтёр по ремонту и обслуживанию электрооборудования',
      'electricians',
      'приказ № 316 от 28.04.2023',
      '40.048 Слесарь-электрик',
    ),
    letters: 'ЭМ',
    termMonths: 22,
    subjects: ELECTRIC,
    modules: threeModules(
      module('Монтаж электропроводок и осветительных установок', 'Технология электромонтажных работ'),
      module('Сборка, регулировка и ремонт электрооборудования', 'Ремонт электрических машин и аппаратов'),
      module(
        'Обслуживание электрооборудования промышленных предприятий',
        'Техническое обслуживание электроустановок',
      ),
    ),
  },
  {
    record: worker(
      '15.01.29',
      'Контролёр качества в машиностроении',
      'Quality controller in machine building',
      'Контролёр станочных и слесарных работ',
      'others',
      'приказ № 528 от 13.07.2023',
      '40.199 Контролёр станочных и слесарных работ',
    ),
    letters: 'КК',
    termMonths: 22,
    subjects: METALWORK,
    modules: twoModules(
      module('Контроль деталей после слесарной и станочной обработки', 'Технология контроля деталей'),
      module(
        'Измерения на координатно-измерительных машинах',
        'Координатные измерения и метрологическое обеспечение',
      ),
    ),
  },
  {
    record: worker(
      '15.01.37',
      'Слесарь-наладчик контрольно-измерительных приборов и автоматики',
      'Fitter and setter of instrumentation and automation',
      'Слесарь-наладчик контрольно-измерительных приборов и автоматики',
      'automation',
      'приказ № 903 от 30.11.2023',
      '40.067 Слесарь-наладчик КИПиА',
    ),
    letters: 'КИП',
    termMonths: 22,
    subjects: ELECTRIC,
    modules: threeModules(
      module('Слесарные и монтажные работы с приборами', 'Технология монтажа приборов'),
      module('Наладка контрольно-измерительных приборов', 'Наладка и поверка приборов'),
      module('Наладка систем автоматики', 'Наладка программируемых контроллеров'),
    ),
  },
]
