import fc from 'fast-check'
import { type ClusterRegisters, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { dateOfDayNumber } from '#domain/values/local-date.ts'
import { timeOfMinutes } from '#domain/values/local-time.ts'
import { unmixAlphabets } from '#domain/values/look-alikes.ts'
import {
  type AnyRecord,
  type AnyRegister,
  type CellValue,
  type Column,
  keyOf,
} from '#domain/values/register.ts'

const LETTERS = [...'абвгдеёжзАБВГДЕ abcXYZ0123456789«»"&<>\'=+-_.,;:/()№₽\n']
const CODES = ['К-1', 'К-2', 'К-3']

/** A text as a record holds it: without space around it, and not empty. */
const textOf = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: Math.min(maxLength, 40) })
    .map(letters => letters.join('').trim())
    .filter(text => text !== '')

const word = (maxLength: number) => textOf(maxLength).map(text => unmixAlphabets(text.replaceAll('\n', ' ')))

function valueFor(column: Column): fc.Arbitrary<CellValue> {
  switch (column.type) {
    case 'text':
      return column.maxLength <= 60 ? word(column.maxLength) : textOf(column.maxLength)
    case 'integer':
      return fc.integer({ min: column.min, max: column.max })
    case 'decimal':
      return fc
        .integer({ min: Math.ceil(column.min * 10), max: Math.floor(column.max * 10) })
        .map(tenths => tenths / 10)
    case 'money':
      return fc.integer({ min: -1e10, max: 1e12 })
    case 'date':
      // From 1 January 1990 to the end of 2089.
      return fc.integer({ min: 7305, max: 43_829 }).map(dateOfDayNumber)
    case 'time':
      return fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes)
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(column.choices))
    case 'reference':
      return fc.constantFrom(...CODES)
  }
}

const recordOf = (register: AnyRegister): fc.Arbitrary<AnyRecord> =>
  fc.record(
    Object.fromEntries(
      Object.entries(register.columns).map(([field, column]) => [
        field,
        column.required ? valueFor(column) : fc.option(valueFor(column), { nil: null }),
      ]),
    ),
  )

/** Three records of a register, coded К-1 to К-3 where it has codes, or fewer where keys would meet. */
const recordsOf = (register: AnyRegister): fc.Arbitrary<AnyRecord[]> =>
  fc.tuple(...CODES.map(() => recordOf(register))).map(records => {
    const coded = records.map((record, at) =>
      register.key.length === 1 && register.key[0] === 'code' ? { ...record, code: CODES[at] ?? '' } : record,
    )
    return coded.filter(
      (record, at) => coded.findIndex(one => keyOf(register, one) === keyOf(register, record)) === at,
    )
  })

/** A whole cluster of records that obey their columns, and no other rule. */
export const randomRegisters: fc.Arbitrary<ClusterRegisters> = fc
  .tuple(...registerNames.map(name => recordsOf(registerOf(name))))
  .map(
    all =>
      Object.fromEntries(registerNames.map((name, at) => [name, all[at]])) as unknown as ClusterRegisters,
  )
