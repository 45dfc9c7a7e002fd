import type { Text } from './text.ts'

/**
 * How a register of the cluster looks: one sheet of the workbook, one table of the database, one list and one form
 * of the web. Each room describes its registers once, beside the noun, and every floor reads that description.
 */
export interface Register<R> {
  /** The register's name on every floor, plural: `zones`. */
  readonly name: string
  /** The room that owns it. */
  readonly room: string
  /** The sheet's and the list's heading; a Russian heading has at most 31 characters. */
  readonly title: Text
  /** One record of it, in the nominative: «участок». */
  readonly one: Text
  /** What belongs in it, in one sentence, for whoever finds it empty. */
  readonly holds: Text
  /** The columns that together name a record; another name is given by an act of its own, which history follows. */
  readonly key: readonly (keyof R & string)[]
  /** The columns that a reference shows instead of the bare code, in this order. */
  readonly label: readonly (keyof R & string)[]
  /**
   * The column that leads to the organisation whose record it is: it names that organisation, or a record of another
   * register whose owner it shares; `null` where the cluster as a whole owns it.
   */
  readonly owner: (keyof R & string) | null
  /** Whether its records are days in a calendar, which people look at ahead: its list shows every day's unless asked. */
  readonly scheduled?: true
  /** The columns that its list shows before anybody has chosen, in this order; the first eight when left out. */
  readonly listed?: readonly (keyof R & string)[]
  /**
   * What its list is sorted by before anybody has chosen, as an address writes it: columns parted by commas, a hyphen
   * before one turns its order around; by the key when left out.
   */
  readonly sorted?: string
  readonly columns: { readonly [K in keyof R]-?: Column }
}

/** A register of records whose type does not matter to the reader, such as the workbook's. */
// A register is only read from here, so that any record type may stand in for another.
export type AnyRegister = Omit<
  Register<Record<string, CellValue>>,
  'key' | 'label' | 'owner' | 'listed' | 'columns'
> & {
  readonly key: readonly string[]
  readonly label: readonly string[]
  readonly owner: string | null
  readonly listed?: readonly string[]
  readonly columns: Readonly<Record<string, Column>>
}

/** Whether a list of it stands on one day: its records come and go, and are not days in a calendar themselves. */
export const showsOneDay = ({ columns, scheduled }: Pick<AnyRegister, 'columns' | 'scheduled'>): boolean =>
  'startsOn' in columns && 'endsOn' in columns && !scheduled

/** What a cell of a register holds; `null` where it is left empty. Money is kopecks, a date `YYYY-MM-DD`, a time `HH:MM`. */
export type CellValue = string | number | boolean | null

/** One record of any register. */
export type AnyRecord = Readonly<Record<string, CellValue>>

/** What is personal about a column, by the class of person that it tells of (152-ФЗ). */
export type PersonalClass = 'identity' | 'birth' | 'contact'

interface ColumnBasics {
  readonly title: Text
  /** A sentence for the head of the column and the form, where people hesitate. */
  readonly help?: Text
  readonly required: boolean
  readonly personal?: PersonalClass
  /** How sheets headed it before, so that a workbook that was taken out then is still read. */
  readonly formerly?: readonly Text[]
}

interface FigureBasics extends ColumnBasics {
  /** Whether its sum over many records means something, such as the money of all agreements. */
  readonly summed?: true
}

/** A line of text of at most `maxLength` characters. */
export interface TextColumn extends ColumnBasics {
  readonly type: 'text'
  readonly maxLength: number
  /** Which record it names, where it names one that has no code of its own. */
  readonly naming?: Naming
}

/**
 * How a text names a record of another register, whose key is a reference and this text: a load names a curriculum's
 * row by its index, in the curriculum to which its group leads.
 */
export interface Naming {
  readonly register: string
  /** The reference of the record from which the way begins, and those by which it goes on, to the first part of the key. */
  readonly along: readonly [string, ...string[]]
}

/** What a text that names a record is labelled by, as it stands in the labels of that record's register. */
export const namingKey = (
  { along: [first] }: Naming,
  record: Readonly<Record<string, unknown>>,
  text: unknown,
): string => `${String(record[first])}~${String(text)}`

/** A whole number, both limits allowed. */
export interface IntegerColumn extends FigureBasics {
  readonly type: 'integer'
  readonly min: number
  readonly max: number
  readonly unit?: Text
  /** What the number names, where it names something and counts nothing: its thousands are not parted, and it has no sum. */
  readonly names?: NamedByNumber
}

/** What a number can name: a calendar year, the academic year that begins in it, or a place in an order. */
export type NamedByNumber = 'year' | 'academicYear' | 'position'

/** A number with at most `digits` digits behind the comma, both limits allowed. */
export interface DecimalColumn extends FigureBasics {
  readonly type: 'decimal'
  readonly min: number
  readonly max: number
  readonly digits: number
  readonly unit?: Text
}

/** A date without a time zone. */
export interface DateColumn extends ColumnBasics {
  readonly type: 'date'
}

/** A time of day without a time zone. */
export interface TimeColumn extends ColumnBasics {
  readonly type: 'time'
}

/** Money: whole kopecks in the record, roubles in the cell. */
export interface MoneyColumn extends FigureBasics {
  readonly type: 'money'
}

/** Yes or no. */
export interface FlagColumn extends ColumnBasics {
  readonly type: 'flag'
}

/** One of a few words; the record holds the code, the cell the word. */
export interface ChoiceColumn extends ColumnBasics {
  readonly type: 'choice'
  readonly choices: Readonly<Record<string, Text>>
}

/** The code of a record of another register, or of this one. */
export interface ReferenceColumn extends ColumnBasics {
  readonly type: 'reference'
  /** The name of the register that it points to; that register's key is the one column `code`. */
  readonly register: string
}

export type Column =
  | TextColumn
  | IntegerColumn
  | DecimalColumn
  | DateColumn
  | TimeColumn
  | MoneyColumn
  | FlagColumn
  | ChoiceColumn
  | ReferenceColumn

type Options<C extends Column> = Partial<Omit<C, 'type' | 'title'>>

const titled = (ru: string, en: string): Text => ({ ru, en })

/** A required line of text of at most 200 characters, unless the options say otherwise. */
export const text = (ru: string, en: string, options: Options<TextColumn> = {}): TextColumn => ({
  type: 'text',
  title: titled(ru, en),
  required: true,
  maxLength: 200,
  ...options,
})

/** A required whole number from 0 to a million, unless the options say otherwise. */
export const integer = (ru: string, en: string, options: Options<IntegerColumn> = {}): IntegerColumn => ({
  type: 'integer',
  title: titled(ru, en),
  required: true,
  min: 0,
  max: 1_000_000,
  ...options,
})

/** A required year, unless the options say otherwise: from 2000 to 2100. */
export const year = (ru: string, en: string, options: Options<IntegerColumn> = {}): IntegerColumn =>
  integer(ru, en, { names: 'year', min: 2000, max: 2100, ...options })

/** A required number from 0 to a million with two digits behind the comma, unless the options say otherwise. */
export const decimal = (ru: string, en: string, options: Options<DecimalColumn> = {}): DecimalColumn => ({
  type: 'decimal',
  title: titled(ru, en),
  required: true,
  min: 0,
  max: 1_000_000,
  digits: 2,
  ...options,
})

/** A required date, unless the options say otherwise. */
export const date = (ru: string, en: string, options: Options<DateColumn> = {}): DateColumn => ({
  type: 'date',
  title: titled(ru, en),
  required: true,
  ...options,
})

/** A required time of day, unless the options say otherwise. */
export const time = (ru: string, en: string, options: Options<TimeColumn> = {}): TimeColumn => ({
  type: 'time',
  title: titled(ru, en),
  required: true,
  ...options,
})

/** A required amount of money, unless the options say otherwise. */
export const money = (ru: string, en: string, options: Options<MoneyColumn> = {}): MoneyColumn => ({
  type: 'money',
  title: titled(ru, en),
  required: true,
  ...options,
})

/** A required yes or no. */
export const flag = (ru: string, en: string, options: Options<FlagColumn> = {}): FlagColumn => ({
  type: 'flag',
  title: titled(ru, en),
  required: true,
  ...options,
})

/** A required choice of one of the words. */
export const choice = (
  ru: string,
  en: string,
  choices: Readonly<Record<string, Text>>,
  options: Partial<Omit<ChoiceColumn, 'type' | 'title' | 'choices'>> = {},
): ChoiceColumn => ({ type: 'choice', title: titled(ru, en), required: true, choices, ...options })

/** A required reference to a record of the register so named. */
export const reference = (
  ru: string,
  en: string,
  register: string,
  options: Partial<Omit<ReferenceColumn, 'type' | 'title' | 'register'>> = {},
): ReferenceColumn => ({ type: 'reference', title: titled(ru, en), required: true, register, ...options })

/** The parts of a record's key, in the register's order, joined into one text that names the record in an address. */
export const keyOf = (
  register: Pick<AnyRegister, 'key'>,
  record: Readonly<Record<string, unknown>>,
): string => register.key.map(column => String(record[column])).join('~')
