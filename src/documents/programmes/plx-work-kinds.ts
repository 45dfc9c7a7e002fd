import type { SemesterHours } from '#domain/programmes/curriculum-file.ts'
import type { ControlForm } from '#domain/programmes/curriculum-hours.ts'
import type { PlxTables } from './plx-tables.ts'

/** The kinds of hours that a semester of a row is made of. */
export type HourKind = Exclude<keyof SemesterHours, 'semester' | 'total' | 'controls' | 'weeks'>

/** What a row of the table of hours counts. */
export type WorkKind =
  | { readonly counts: 'hours'; readonly kind: HourKind }
  | { readonly counts: 'control'; readonly form: ControlForm }
  | { readonly counts: 'total' | 'weeks' | 'nothing' }

const HOURS: Readonly<Record<string, HourKind>> = {
  Лек: 'lectures',
  Лаб: 'laboratory',
  Пр: 'practicals',
  Сем: 'practicals',
  СР: 'selfStudy',
  ИП: 'selfStudy',
  СРП: 'selfStudy',
  Конс: 'consultations',
  Контроль: 'attestation',
}

const CONTROLS: Readonly<Record<string, ControlForm>> = { Эк: 'exam', За: 'credit', ЗаО: 'gradedCredit' }

/** The abbreviations of the codes that every file seen uses, for a file that has no dictionary of its own. */
const USUAL: Readonly<Record<string, string>> = {
  '1': 'Эк',
  '2': 'За',
  '3': 'ЗаО',
  '4': 'КП',
  '5': 'КР',
  '6': 'К',
  '49': 'Др',
  '50': 'ЗЕТ',
  '51': 'Нед',
  '101': 'Лек',
  '102': 'Лаб',
  '103': 'Пр',
  '104': 'Сем',
  '106': 'КСР',
  '107': 'СР',
  '108': 'Контроль',
  '114': 'КРП',
  '140': 'ИП',
  '141': 'Конс',
  '1000': 'Итого',
}

const USUAL_CONTROLS = ['Эк', 'За', 'ЗаО', 'КП', 'КР', 'К', 'Др']
const CONTROL_TYPE = '7'
/** Hours of supervisors and commissions, which are no hours of the student. */
const STAFF_TYPE = '8'

/** What each code of the table of hours means, by the dictionary that travels in the file. */
export function workKinds(tables: PlxTables): (code: string) => WorkKind | undefined {
  const kinds = new Map<string, WorkKind>()
  for (const [code, short] of Object.entries(USUAL)) {
    kinds.set(code, kindOf(short, USUAL_CONTROLS.includes(short) ? CONTROL_TYPE : undefined))
  }
  for (const row of tables.rows('СправочникВидыРабот')) {
    if (row.Код !== undefined) kinds.set(row.Код, kindOf(row.Аббревиатура?.trim() ?? '', row.КодТипРабот))
  }
  return code => kinds.get(code)
}

function kindOf(short: string, type: string | undefined): WorkKind {
  if (short === 'Итого') return { counts: 'total' }
  if (short === 'Нед') return { counts: 'weeks' }
  if (short === 'ЗЕТ' || short === 'Переатт' || type === STAFF_TYPE) return { counts: 'nothing' }
  if (type === CONTROL_TYPE) return { counts: 'control', form: CONTROLS[short] ?? 'other' }
  return { counts: 'hours', kind: HOURS[short] ?? 'practice' }
}
