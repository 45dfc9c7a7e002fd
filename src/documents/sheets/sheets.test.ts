import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/values/local-date.ts'
import type { SheetRow } from '#domain/values/sheet-cell.ts'
import { readSheets } from './read-sheets.ts'
import { dateSerial, type SheetToWrite } from './sheet-to-write.ts'
import { writeSheets } from './write-sheets.ts'

async function rowsOf(bytes: Uint8Array, name?: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  await readSheets(bytes, sheet =>
    name === undefined || sheet.name === name ? row => rows.push(row) : undefined,
  )
  return rows
}

const sheet = (rows: SheetToWrite['rows'], more: Partial<SheetToWrite> = {}): SheetToWrite => ({
  name: 'Участки',
  widths: [10, 10],
  rows,
  ...more,
})

describe('an .xlsx that is written and read', () => {
  it('keeps texts, numbers, flags and dates as what they are', async () => {
    const date = { value: dateSerial(localDate('2025-01-24')), look: { format: 'dd.mm.yyyy' } }
    const bytes = await writeSheets([
      sheet([[{ value: 'Зона & «ЧПУ» <1>' }, { value: 12.5 }, { value: true }, date, { value: '=1+1' }]]),
    ])
    expect(await rowsOf(bytes)).toEqual([
      {
        number: 1,
        cells: [
          { kind: 'text', value: 'Зона & «ЧПУ» <1>', formula: false },
          { kind: 'number', value: 12.5, formula: false },
          { kind: 'flag', value: true, formula: false },
          // 24.01.2025 is 45,681 days from the eve of 1900 as Excel counts them.
          { kind: 'date', value: 45_681, formula: false },
          { kind: 'text', value: '=1+1', formula: false },
        ],
      },
    ])
  })

  it('tells its sheets by name, and its merged ranges', async () => {
    const bytes = await writeSheets([
      sheet([[{ value: 'а' }], [{ value: 'б' }]], { merges: ['A1:B1'] }),
      sheet([[{ value: 'в' }]], { name: 'Списки', hidden: true }),
    ])
    const feet = await readSheets(bytes, () => () => undefined)
    expect(feet).toEqual([
      { name: 'Участки', hidden: false, merges: ['A1:B1'] },
      { name: 'Списки', hidden: true, merges: [] },
    ])
    expect((await rowsOf(bytes, 'Списки')).map(row => row.cells[0]?.value)).toEqual(['в'])
  })

  it('carries drop-downs, hints, notes, filters and frozen heads without harm to the cells', async () => {
    const bytes = await writeSheets([
      sheet([[{ value: 'Вид', note: 'Участок или мастерская' }], [{ value: 'участок' }]], {
        frozenRows: 1,
        filter: 'A1:A1',
        rules: [
          { range: 'A2:A1000', list: "'Списки'!$A$1:$A$2", title: 'Вид', hint: 'Выберите из списка' },
          { range: 'B2:B1000', title: 'Площадь', hint: 'Квадратные метры' },
        ],
      }),
      sheet([[{ value: 'участок' }], [{ value: 'мастерская' }]], { name: 'Списки' }),
    ])
    expect((await rowsOf(bytes, 'Участки')).map(row => row.cells[0]?.value)).toEqual(['Вид', 'участок'])
  })
})
