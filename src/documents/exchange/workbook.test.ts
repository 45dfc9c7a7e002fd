import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClusterRegisters, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { changesNothing, diffRegisters } from '#domain/exchange/diff-registers.ts'
import { foldLookAlikes } from '#domain/values/look-alikes.ts'
import type { SheetCell } from '#domain/values/sheet-cell.ts'
import { randomRegisters } from '../../../tests/factories/random-registers.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { hasErrors, readWorkbook } from './read-workbook.ts'
import { writeTemplate, writeWorkbook } from './write-workbook.ts'

/** Every cell of every sheet, as the file holds it. */
async function cellsOf(bytes: Uint8Array): Promise<Record<string, (SheetCell['value'] | undefined)[][]>> {
  const sheets: Record<string, (SheetCell['value'] | undefined)[][]> = {}
  await readSheets(bytes, ({ name }) => {
    const rows: (SheetCell['value'] | undefined)[][] = []
    sheets[name] = rows
    return row => rows.push(row.cells.map(cell => cell?.value))
  })
  return sheets
}

describe("the cluster's workbook", () => {
  it('gives back every record that was written into it', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegisters, async registers => {
        const { registers: read } = await readWorkbook(await writeWorkbook(registers))
        expect(read).toEqual(registers)
      }),
      { numRuns: 15 },
    )
  })

  it('is the same, cell by cell, when it is imported and exported again', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegisters, async registers => {
        const first = await writeWorkbook(registers)
        const { registers: read } = await readWorkbook(first)
        expect(await cellsOf(await writeWorkbook(read))).toEqual(await cellsOf(first))
        expect(changesNothing(diffRegisters(registers, read))).toBe(true)
      }),
      { numRuns: 5 },
    )
  })

  it('can be written in English and read without being told so', async () => {
    const registers = fc.sample(randomRegisters, { numRuns: 1, seed: 7 })[0] as ClusterRegisters
    const { registers: read } = await readWorkbook(await writeWorkbook(registers, 'en'))
    expect(read).toEqual(registers)
  })

  it('has a template with every sheet and no record, of which nothing but that is said', async () => {
    const reading = await readWorkbook(await writeTemplate())
    expect(reading.issues).toMatchObject([{ severity: 'warning', code: 'workbook.no-records' }])
    expect(Object.keys(reading.registers)).toEqual(registerNames)
    expect(Object.values(reading.registers).every(records => records.length === 0)).toBe(true)
    expect(hasErrors(reading)).toBe(false)
  })
})

describe('the sheets', () => {
  it.each([
    'ru',
    'en',
  ] as const)('bear names that Excel takes and that differ from each other (%s)', language => {
    const titles = registerNames.map(name => registerOf(name).title[language])
    expect(titles.filter(title => title.length > 31 || /[\\/?*[\]:]/.test(title))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })

  it.each(registerNames)('of %s have headings that differ from each other', name => {
    const columns = Object.values(registerOf(name).columns)
    for (const language of ['ru', 'en'] as const) {
      const headings = columns.map(column => foldLookAlikes(column.title[language]))
      expect(new Set(headings).size).toBe(headings.length)
    }
  })

  it.each(registerNames)('of %s have words that differ from each other in each choice', name => {
    for (const column of Object.values(registerOf(name).columns)) {
      if (column.type !== 'choice') continue
      const words = Object.entries(column.choices).map(([code, word]) => [code, word.ru, word.en])
      const folded = words.map(synonyms => new Set(synonyms.map(foldLookAlikes)))
      expect(new Set(folded.flatMap(set => [...set])).size).toBe(
        folded.reduce((sum, set) => sum + set.size, 0),
      )
    }
  })
})
