import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import { rowXml, sheetXml, workbookOf } from '../../../tests/factories/zip.ts'
import { readWorkbook, type WorkbookReading } from './read-workbook.ts'

const STATIONS = registerOf('stations')
const SHEET = STATIONS.title.ru
const HEADINGS = Object.values(STATIONS.columns).map(column => column.title.ru)
const STATION = ['Р-1', 'Z3', 'Станки', 6, 2, '01.09.2024']
const ZONES = new Map([['zones', new Set(['Z3', 'Z4'])]])
const RECORD = {
  code: 'Р-1',
  zone: 'Z3',
  name: 'Станки',
  quantity: 6,
  studentsEach: 2,
  startsOn: '2024-09-01',
  endsOn: null,
  endReason: null,
}

const read = (bytes: Uint8Array) => readWorkbook(new Uint8Array(bytes), ZONES)

const said = ({ issues }: WorkbookReading) =>
  issues
    .filter(({ code }) => code !== 'workbook.sheets-missing')
    .map(({ code, cell }) => [code, cell].filter(Boolean).join(' '))

/** A workbook of Excel's own with one station, changed by hand. */
async function changed(change: (workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void) {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(SHEET)
  sheet.addRow(HEADINGS)
  sheet.addRow(STATION)
  change(workbook, sheet)
  return read(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

describe('a workbook that people have worked on', () => {
  it.each<[string, (workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void]>([
    ['a hidden sheet', (_, sheet) => Object.assign(sheet, { state: 'veryHidden' })],
    ['a hidden column', (_, sheet) => Object.assign(sheet.getColumn(3), { hidden: true })],
    [
      'a filter that hides rows',
      (_, sheet) => {
        sheet.autoFilter = 'A1:F1'
        sheet.getRow(2).hidden = true
      },
    ],
    ['notes at cells', (_, sheet) => Object.assign(sheet.getCell('C2'), { note: 'проверить!' })],
    [
      'a word in bold',
      (_, sheet) => {
        sheet.getCell('C2').value = { richText: [{ text: 'Стан' }, { font: { bold: true }, text: 'ки' }] }
      },
    ],
    [
      'a link',
      (_, sheet) =>
        Object.assign(sheet.getCell('C2'), { value: { text: 'Станки', hyperlink: 'https://x.test/' } }),
    ],
    ['rows of nothing but spaces', (_, sheet) => void sheet.addRows([[' '], ['\u00a0', ' \t']])],
    [
      'a number that a formula left a hair off',
      (_, sheet) => Object.assign(sheet.getCell('D2'), { value: 6 + 1e-15 }),
    ],
  ])('with %s is read as it stands', async (_, change) => {
    const reading = await changed(change)
    expect(said(reading)).toEqual([])
    expect(reading.registers.stations).toEqual([RECORD])
  })

  it('whose dates count from 1904 holds the same days', async () => {
    // 1.9.2024 is day 45,536 of the count from 1900, and 1,462 less of that from 1904.
    const bytes = workbookOf(
      { [SHEET]: sheetXml(HEADINGS, [...STATION.slice(0, 5), `<c s="1"><v>${45_536 - 1462}</v></c>`]) },
      {
        'xl/workbook.xml':
          `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets>` +
          `<sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    )
    expect((await read(bytes)).registers.stations).toEqual([RECORD])
  })

  it('shows a date that stands where none should as the spreadsheet does', async () => {
    const { issues } = await changed((_, sheet) => {
      sheet.getCell('A2').value = new Date('2025-02-01T00:00:00Z')
      sheet.getCell('A2').numFmt = 'dd.mm.yyyy'
    })
    expect(issues.find(({ code }) => code === 'cell.turned-into-date')?.value).toBe('01.02.2025')
  })

  it('tells a value of a whole page by its beginning', async () => {
    const { issues } = await changed((_, sheet) =>
      Object.assign(sheet.getCell('C2'), { value: 'я'.repeat(30_000) }),
    )
    expect(issues.find(({ code }) => code === 'cell.too-long')?.value?.length).toBeLessThan(300)
  })

  it('with columns of one’s own far to the right is read, and they are told of', async () => {
    const reading = await changed((_, sheet) => {
      sheet.getCell('L1').value = 'Мои заметки'
      sheet.getCell('L2').value = 'позвонить'
      sheet.getCell('XFD3').value = 1
    })
    expect(said(reading)).toEqual(['sheet.column-unknown L1'])
    expect(reading.registers.stations).toEqual([RECORD])
  })
})

describe('a sheet of another name', () => {
  it('is taken for the register whose headings it has, and that is told', async () => {
    const reading = await changed((_, sheet) => Object.assign(sheet, { name: 'Станки на 1 сентября' }))
    expect(said(reading)).toEqual(['sheet.taken-as'])
    expect(reading.registers.stations).toEqual([RECORD])
  })

  it('is left alone beside the register’s own sheet, wherever that stands', async () => {
    const own = sheetXml(HEADINGS, STATION)
    const copy = sheetXml(HEADINGS, ['Р-9', ...STATION.slice(1)])
    for (const sheets of [
      { Копия: copy, [SHEET]: own },
      { [SHEET]: own, Копия: copy },
    ]) {
      const reading = await read(workbookOf(sheets))
      expect(said(reading)).toEqual(['sheet.unknown'])
      expect(reading.registers.stations).toEqual([RECORD])
    }
  })

  it('is taken once, and with some of the headings not at all', async () => {
    const own = sheetXml(HEADINGS, STATION)
    expect(said(await read(workbookOf({ Раз: own, Два: own })))).toEqual(['sheet.taken-as', 'sheet.unknown'])
    const few = sheetXml(HEADINGS.slice(0, 5), STATION.slice(0, 5))
    expect(said(await read(workbookOf({ Раз: few })))).toEqual(['sheet.unknown', 'workbook.no-sheets'])
  })
})

describe('a workbook of another program', () => {
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:')
  it.each<[string, Uint8Array]>([
    [
      'that writes texts into the sheet and no addresses',
      workbookOf({ [SHEET]: sheetXml(HEADINGS, STATION) }),
    ],
    ['that puts a prefix before each tag', workbookOf({ [SHEET]: prefixed(sheetXml(HEADINGS, STATION)) })],
    ['that begins each part with a mark', workbookOf({ [SHEET]: `\ufeff${sheetXml(HEADINGS, STATION)}` })],
    [
      'that writes dates as ISO text',
      workbookOf({
        [SHEET]: sheetXml(HEADINGS, [...STATION.slice(0, 5), '<c t="d"><v>2024-09-01T00:00:00.000</v></c>']),
      }),
    ],
    [
      'that breaks headings and pads them',
      workbookOf({
        [SHEET]: sheetXml(
          HEADINGS.map(one => `\u00a0${one.replace(' ', '\n')} *`),
          STATION,
        ),
      }),
    ],
    ['that pads the name of the sheet', workbookOf({ [`${SHEET} `]: sheetXml(HEADINGS, STATION) })],
    [
      'that numbers rows in words',
      workbookOf({ [SHEET]: sheetXml(HEADINGS, STATION).replaceAll('<row>', '<row r="раз">') }),
    ],
    ['that keeps macros', workbookOf({ [SHEET]: sheetXml(HEADINGS, STATION) }, { 'xl/vbaProject.bin': 'x' })],
  ])('%s is read like any other', async (_, bytes) => {
    const reading = await read(bytes)
    expect(said(reading)).toEqual([])
    expect(reading.registers.stations).toEqual([RECORD])
  })

  it('with a million rows of formats below its records is read', async () => {
    const empty = '<row><c s="1"/><c s="1"/></row>'.repeat(1_000_000)
    const xml = `<worksheet><sheetData>${rowXml(HEADINGS)}${rowXml(STATION)}${empty}</sheetData></worksheet>`
    expect((await read(workbookOf({ [SHEET]: xml }))).registers.stations).toEqual([RECORD])
  })
})
