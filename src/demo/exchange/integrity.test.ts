import { describe, expect, it } from 'vitest'
import { checkRegisters } from '#domain/exchange/check-registers.ts'
import { type RegisterName, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { parseLocalDate } from '#domain/values/local-date.ts'
import { parseLocalTime } from '#domain/values/local-time.ts'
import { type AnyRecord, type CellValue, type Column, keyOf } from '#domain/values/register.ts'
import { demoCluster } from './demo-cluster.ts'

const cluster = demoCluster(1)
const recordsOf = (name: RegisterName) => cluster[name] as unknown as readonly AnyRecord[]

/** What is wrong with a cell, or nothing. */
function whyNotHeld(column: Column, value: CellValue | undefined): string | undefined {
  if (value === null) return column.required ? 'is missing' : undefined
  if (value === undefined) return 'is not there'
  switch (column.type) {
    case 'text':
      return typeof value === 'string' &&
        value.trim() === value &&
        value.length <= column.maxLength &&
        value !== ''
        ? undefined
        : 'is no line of text of that length'
    case 'integer':
    case 'decimal': {
      const digits = column.type === 'integer' ? 0 : column.digits
      const fits =
        typeof value === 'number' &&
        value >= column.min &&
        value <= column.max &&
        Number(value.toFixed(digits)) === value
      return fits ? undefined : 'is no such number'
    }
    case 'money':
      return Number.isSafeInteger(value) ? undefined : 'is no whole number of kopecks'
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'is neither yes nor no'
    case 'date':
      return parseLocalDate(String(value)) ? undefined : 'is no date'
    case 'time':
      return parseLocalTime(String(value)) ? undefined : 'is no time'
    case 'choice':
      return String(value) in column.choices ? undefined : 'is none of the choices'
    case 'reference':
      return recordsOf(column.register as RegisterName).some(({ code }) => code === value)
        ? undefined
        : `is not among ${column.register}`
  }
}

describe('the demo cluster as a workbook', () => {
  it.each(registerNames)('fills the register %s, each cell as its column says', name => {
    const { columns } = registerOf(name)
    const records = recordsOf(name)
    const faults = new Set<string>()
    const known = new Map<string, string | undefined>()
    for (const record of records) {
      expect(Object.keys(record).sort()).toEqual(Object.keys(columns).sort())
      for (const [column, description] of Object.entries(columns)) {
        const value = record[column]
        const cell = `${column} «${value}»`
        if (!known.has(cell)) known.set(cell, whyNotHeld(description, value))
        const fault = known.get(cell)
        if (fault) faults.add(`${cell} ${fault}`)
      }
    }
    expect([...faults]).toEqual([])
    expect(records.length).toBeGreaterThan(0)
  })

  it.each(registerNames)('names each record of %s once', name => {
    const register = registerOf(name)
    const keys = recordsOf(name).map(record => keyOf(register, record))
    expect(keys.length).toBe(new Set(keys).size)
  })

  it.each([1, 2, 7])('breaks none of the rules that an import is checked by, from seed %i', seed => {
    expect(checkRegisters(demoCluster(seed))).toEqual([])
  })

  it.each([2, 3, 7, 42, 1000])('breaks none of them for seed %i either', seed => {
    expect(checkRegisters(demoCluster(seed))).toEqual([])
  })

  it('is the same for the same seed', () => {
    expect(demoCluster(7)).toEqual(demoCluster(7))
  })

  it('differs by seed in names, not in what is counted', () => {
    const other = demoCluster(2)
    for (const name of registerNames) expect(other[name].length).toBe(cluster[name].length)
    const surnames = cluster.persons.map(({ surname }) => surname)
    expect(other.persons.map(({ surname }) => surname)).not.toEqual(surnames)
    const active = (registers: typeof cluster) => registers.enrolments.filter(({ endsOn }) => endsOn === null)
    expect(active(other).map(({ group }) => group)).toEqual(active(cluster).map(({ group }) => group))
  })
})
