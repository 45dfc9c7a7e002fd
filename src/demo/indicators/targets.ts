import type { Target, TargetMeasure } from '#domain/indicators/target.ts'
import { localDate } from '#domain/values/local-date.ts'

const APRIL = localDate('2024-04-05')
const PLAN =
  'Публичный план, апрель 2024 года: пять колледжей в Смоленске, Сафонове, Ярцеве и Верхнеднепровском, 15 предприятий, 8 участков, 151 млн рублей (100 + 15 + 36), более 1500 студентов к 2026 году'

/** A promise of April 2024; with an end where the fact went past it. */
const planned = (
  measure: TargetMeasure,
  value: number,
  dueOn: string,
  end?: readonly [on: string, reason: string],
): Target => ({
  code: `Ц-2024-${measure}`,
  measure,
  value,
  dueOn: localDate(dueOn),
  startsOn: APRIL,
  reason: PLAN,
  endsOn: end ? localDate(end[0]) : null,
  endReason: end?.[1] ?? null,
})

/** A promise that took the place of an earlier one. */
const renewed = (
  measure: TargetMeasure,
  value: number,
  startsOn: string,
  reason: string,
  dueOn: string,
): Target => ({
  code: `Ц-2024-${measure}-2`,
  measure,
  value,
  dueOn: localDate(dueOn),
  startsOn: localDate(startsOn),
  reason,
  endsOn: null,
  endReason: null,
})

const OCTOBER = 'Решение совета кластера после вступления шестнадцатого предприятия'

/** What the cluster promised: the plan of April 2024, and what the council put in the place of parts of it. */
export const targetRecords = (): Target[] => [
  planned('colleges', 5, '2024-09-01', [
    '2024-08-18',
    'Состав изменён: колледж в Ярцеве не открыл набор, вошёл колледж в Вязьме',
  ]),
  planned('employers', 15, '2024-09-01', ['2024-09-30', 'Вступило шестнадцатое предприятие']),
  planned('zones', 8, '2024-09-01', ['2024-09-26', 'Добавлен девятый участок в Вязьме']),
  planned('programmes', 16, '2024-09-01'),
  planned('students', 1500, '2026-12-31'),
  planned('moneyTotal', 151_000_000, '2024-12-31', ['2024-10-06', 'Соглашения подписаны на большую сумму']),
  planned('moneyFederal', 100_000_000, '2024-12-31'),
  planned('moneyRegion', 15_000_000, '2024-12-31', [
    '2024-05-26',
    'Субсидия области подписана на 16 млн рублей',
  ]),
  planned('moneyEmployers', 36_000_000, '2024-12-31', [
    '2024-10-06',
    'Соглашения работодателей подписаны на большую сумму',
  ]),
  renewed(
    'colleges',
    5,
    '2024-08-19',
    'Решение совета кластера: пять колледжей в Смоленске, Сафонове, Дорогобужском районе и Вязьме',
    '2024-09-01',
  ),
  renewed('employers', 16, '2024-10-01', OCTOBER, '2024-12-31'),
  renewed('zones', 9, '2024-09-27', 'Решение совета кластера: девятый участок в Вязьме', '2024-12-31'),
  renewed('moneyTotal', 152_874_316.48, '2024-10-07', OCTOBER, '2024-12-31'),
  renewed('moneyRegion', 16_000_000, '2024-05-27', 'Соглашение 16-РБ/2024', '2024-12-31'),
  renewed('moneyEmployers', 36_874_316.48, '2024-10-07', OCTOBER, '2024-12-31'),
]
