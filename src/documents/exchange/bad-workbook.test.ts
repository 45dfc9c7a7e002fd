import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import { registerOf } from '#domain/exchange/cluster-workbook.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { sheetXml, workbookOf, zip } from '../../../tests/factories/zip.ts'
import { openWorkbookArchive } from '../sheets/open-archive.ts'
import { readWorkbook, type WorkbookReading } from './read-workbook.ts'

const STATIONS = registerOf('stations')
const SHEET = STATIONS.title.ru
const HEADINGS = Object.values(STATIONS.columns).map(column => column.title.ru)
// Код, Участок, Название, Количество, Студентов на каждом, С, По, Почему убрано
const STATION = ['Р-1', 'Z3', 'Станки', 6, 2, '01.09.2024', null, null]
const ZONES = new Map([['zones', new Set(['Z3', 'Z4'])]])

/** A workbook of the sheet «Рабочие места участков» with these rows under its headings. */
function stations(
  rows: unknown[][],
  headings: unknown[] = HEADINGS,
  change?: (sheet: ExcelJS.Worksheet) => void,
) {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(STATIONS.title.ru)
  sheet.addRow(headings)
  for (const row of rows) sheet.addRow(row)
  change?.(sheet)
  return workbook
}

async function read(workbook: ExcelJS.Workbook): Promise<WorkbookReading> {
  return readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), ZONES)
}

/** What is said, but for the list of sheets that are missing: `code cell`. */
const said = (reading: WorkbookReading) =>
  reading.issues
    .filter(issue => issue.code !== 'workbook.sheets-missing')
    .map(issue => [issue.code, issue.cell ?? issue.row].filter(part => part !== null).join(' '))

const station = (changes: Record<number, unknown>) =>
  STATION.map((value, at) => (at in changes ? changes[at] : value))

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

describe('a row', () => {
  it.each<[string, Record<number, unknown>, Partial<typeof RECORD>, string[]]>([
    ['with a date as ISO text', { 5: '2024-09-01' }, {}, []],
    ['with a date cell', { 5: new Date('2024-09-01T00:00:00Z') }, {}, []],
    // 1.9.2024 is day 45,536 of Excel's count.
    ['with a date as a bare serial number', { 5: 45_536 }, {}, ['cell.date-as-number F2']],
    ['with a number as text', { 3: ' 6 ' }, {}, []],
    ['with spaces around a code', { 1: ' Z3\u00a0' }, {}, ['cell.spaces B2']],
    ['with a formula that was counted', { 3: { formula: '2*3', result: 6 } }, {}, ['cell.formula D2']],
  ])('%s is taken', async (_, changes, record, remarks) => {
    const reading = await read(stations([station(changes)]))
    expect(said(reading)).toEqual(remarks)
    expect(reading.registers.stations).toEqual([{ ...RECORD, ...record }])
  })

  it.each<[string, Record<number, unknown>, string]>([
    ['with an empty required cell', { 2: null }, 'cell.empty C2'],
    ['with words where a number is due', { 3: 'шесть' }, 'cell.not-a-number D2'],
    ['with half a machine', { 3: 6.5 }, 'cell.not-whole D2'],
    ['with more machines than a zone holds', { 3: 201 }, 'cell.too-big D2'],
    ['with no machine', { 3: 0 }, 'cell.too-small D2'],
    ['with a day that no calendar has', { 5: '31.02.2025' }, 'cell.no-such-day F2'],
    ['with words where a date is due', { 5: 'осенью' }, 'cell.not-a-date F2'],
    [
      'with a code that Excel made a date',
      { 0: new Date('2025-02-01T00:00:00Z') },
      'cell.turned-into-date A2',
    ],
    ['with the error of a formula', { 3: { error: '#REF!' } }, 'cell.error D2'],
    ['with a formula never counted', { 3: { formula: 'A9*2' } }, 'cell.formula-empty D2'],
    ['with a name too long', { 2: 'я'.repeat(201) }, 'cell.too-long C2'],
    ['with a zone that nobody has', { 1: 'Z5' }, 'reference.unknown B2'],
    ['that ends before it begins', { 6: '31.08.2024' }, 'record.ends-before-it-begins G2'],
  ])('%s is an error at its cell', async (_, changes, remark) => {
    const reading = await read(stations([station(changes)]))
    expect(said(reading)).toEqual([remark])
    expect(reading.issues.some(issue => issue.severity === 'error')).toBe(true)
  })

  it('is told with its value, the near code and advice in both languages', async () => {
    const { issues } = await read(stations([station({ 1: 'Z33' })]))
    const issue = issues.find(candidate => candidate.code === 'reference.unknown')
    expect(issue).toMatchObject({
      severity: 'error',
      sheet: 'Рабочие места участков',
      row: 2,
      column: 'Участок',
      cell: 'B2',
      value: 'Z33',
      facts: { nearest: 'Z3' },
    })
    expect(sayRefusal(issue as NonNullable<typeof issue>, 'ru', allSentences)).toContain('«Z3»')
    expect(sayRefusal(issue as NonNullable<typeof issue>, 'en', allSentences)).toContain('Maybe')
  })

  it('whose code looks like a known one is put right, with a warning', async () => {
    const known = new Map([['zones', new Set(['ЗС-1'])]])
    // The second letter is a Latin C.
    const workbook = stations([station({ 1: 'ЗC-1' })])
    const reading = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), known)
    expect(reading.registers.stations?.[0]?.zone).toBe('ЗС-1')
    expect(said(reading)).toEqual(['cell.look-alikes B2'])
  })

  it('that stands twice is taken once; two rows that contradict are an error', async () => {
    expect(said(await read(stations([STATION, STATION])))).toEqual(['record.repeated A3'])
    expect(said(await read(stations([STATION, station({ 3: 7 })])))).toEqual(['record.conflicting A3'])
  })

  it('with several errors is told all of them at once', async () => {
    const reading = await read(stations([station({ 2: null, 3: 'шесть', 5: 'осенью' })]))
    expect(said(reading)).toEqual(['cell.empty C2', 'cell.not-a-number D2', 'cell.not-a-date F2'])
  })
})

describe('a sheet', () => {
  it('with swapped columns, headings in English and a title above is read', async () => {
    const swap = (row: unknown[]) => [row[3], row[0], ...row.slice(4), row[1], row[2]]
    const english = Object.values(STATIONS.columns).map(column => column.title.en.toUpperCase())
    const workbook = stations([[], swap(english), swap(STATION)], ['Рабочие места на 1 сентября'])
    const reading = await read(workbook)
    expect(said(reading)).toEqual([])
    expect(reading.registers.stations).toEqual([RECORD])
  })

  it('with a column too many is warned of; with one too few it is an error that names it', async () => {
    const more = await read(stations([[...STATION, 'x']], [...HEADINGS, 'Количествo станков']))
    expect(said(more)).toEqual(['sheet.column-unknown I1'])
    expect(more.registers.stations).toEqual([RECORD])
    const less = await read(stations([STATION.slice(0, 7)], HEADINGS.slice(0, 7)))
    expect(said(less)).toEqual(['sheet.column-missing 1'])
    expect(less.issues.find(issue => issue.code === 'sheet.column-missing')?.column).toBe('Почему убрано')
  })

  it('with a column twice, without headings, or without anything is an error', async () => {
    expect(said(await read(stations([[...STATION, 'Z4']], [...HEADINGS, 'Участок'])))).toEqual([
      'sheet.column-twice I1',
    ])
    expect(said(await read(stations([STATION], ['раз', 'два'])))).toEqual(['sheet.no-headings'])
    expect(said(await read(stations([], [])))).toEqual(['sheet.empty'])
  })

  it('with merged cells among its records is an error, with a merged title it is not', async () => {
    const merged = stations([STATION, station({ 0: 'Р-2' })], HEADINGS, sheet => sheet.mergeCells('B2:B3'))
    expect(said(await read(merged))).toContain('sheet.merged')
    const title = stations([HEADINGS, STATION], ['Рабочие места'], sheet => sheet.mergeCells('A1:H1'))
    expect(said(await read(title))).toEqual([])
  })

  it('with 100,000 empty rows below its records is read', async () => {
    const workbook = stations([STATION], HEADINGS, sheet => {
      for (let row = 3; row <= 100_002; row++) sheet.getRow(row).getCell(1).style = { numFmt: '@' }
    })
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    const reading = await readWorkbook(bytes, ZONES)
    expect(reading.registers.stations).toEqual([RECORD])
  })

  it('that is misspelt is warned of with the near name; other sheets are not part of the import', async () => {
    const workbook = stations([STATION])
    workbook.addWorksheet('Подгрупы')
    const { issues } = await read(workbook)
    expect(issues.find(issue => issue.code === 'sheet.unknown')?.facts.nearest).toEqual({
      ru: 'Подгруппы',
      en: 'Subgroups',
    })
    const missing = issues.find(issue => issue.code === 'workbook.sheets-missing')
    expect(missing?.facts.registers).toContain('subgroups')
    expect(missing?.facts.registers).not.toContain('stations')
    expect(issues.some(issue => issue.severity === 'error')).toBe(false)
  })

  it('that stands twice, once in English, is an error', async () => {
    const workbook = stations([STATION])
    workbook.addWorksheet(STATIONS.title.en).addRow(HEADINGS)
    expect(said(await read(workbook))).toEqual(['sheet.twice'])
  })
})

describe('a file', () => {
  async function refusalOf(bytes: Uint8Array) {
    const error = await readWorkbook(bytes).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(RefusedError)
    const { refusal } = error as RefusedError
    expect(sayRefusal(refusal, 'ru', allSentences)).not.toBe(refusal.code)
    return refusal
  }
  const text = (content: string) => new TextEncoder().encode(content)

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file.empty'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file.wrong-kind'],
    ['a .csv', text('Код;Участок\nР-1;Z3\n'), 'file.wrong-kind'],
    ['a page saved as .xls', text('<html><table><tr><td>Код</td></tr></table></html>'), 'file.wrong-kind'],
    ['a PDF', text('%PDF-1.7'), 'file.wrong-kind'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file.wrong-kind'],
    ['a RAR archive', text('Rar!\x1a\x07\x01\x00'), 'file.wrong-kind'],
    ['JSON', text('{"sheets": []}'), 'file.wrong-kind'],
    ['an archive without entries', zip({}), 'file.wrong-kind'],
    ['an archive that leads out of its folder', zip({ '../../etc/passwd': 'x' }), 'file.damaged'],
    [
      'a workbook that points to a text it has not',
      workbookOf({ [SHEET]: sheetXml(['<c t="s"><v>99999</v></c>']) }),
      'file.damaged',
    ],
    ['random bytes', new Uint8Array([1, 2, 3, 0, 255, 7]), 'file.wrong-kind'],
    ['a cut-off archive', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'file.damaged'],
    ['a Word document', zip({ 'word/document.xml': '<document/>' }), 'file.wrong-kind'],
    ['an .ods', zip({ mimetype: 'x', 'content.xml': '<x/>' }), 'file.wrong-kind'],
    ['an .xlsb', zip({ 'xl/workbook.bin': 'x' }), 'file.wrong-kind'],
    ['an archive of something else', zip({ 'a.txt': 'x' }), 'file.wrong-kind'],
    [
      'a workbook with a broken sheet',
      workbookOf({ [SHEET]: '<worksheet><sheetData><row r="1">' }),
      'file.damaged',
    ],
    [
      'a workbook that defines entities',
      workbookOf({ [SHEET]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      'file.damaged',
    ],
  ])('that is %s is refused by name', async (_, bytes, code) => {
    expect((await refusalOf(bytes)).code).toBe(code)
  })

  it('that is locked by a password is refused, with what to do', async () => {
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect((await refusalOf(locked)).code).toBe('file.encrypted')
  })

  it('that is cut off in the middle is refused', async () => {
    const bytes = new Uint8Array(await stations([STATION]).xlsx.writeBuffer())
    expect((await refusalOf(bytes.subarray(0, bytes.length / 2))).code).toBe('file.damaged')
  })

  it('that would unpack to more than a workbook ever holds is refused before it is unpacked', async () => {
    // 600 MB of nothing in 600 kB.
    const bomb = zip(
      { 'xl/workbook.xml': '<workbook/>' },
      { name: 'xl/media/x.xml', size: 600 * 1024 * 1024 },
    )
    expect((await refusalOf(bomb)).code).toBe('file.too-large')
  })

  it('with too many parts, or one that is longer than it says, is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/${at}.xml`, '<x/>']))
    expect((await refusalOf(zip(many))).code).toBe('file.too-large')
    const liar = await openWorkbookArchive(
      zip({}, { name: 'xl/workbook.xml', size: 10, content: 'x'.repeat(1000) }),
    )
    const drained = (async () => {
      for await (const _ of await liar.open('xl/workbook.xml'));
    })()
    await expect(drained).rejects.toThrow()
  })

  it('without a sheet of the cluster says which are expected', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Лист1').addRow(['Привет'])
    expect(said(await read(workbook))).toEqual(['sheet.unknown', 'workbook.no-sheets'])
  })
})

describe('in English', () => {
  const CYRILLIC = /[А-Яа-яЁё]+/g
  const ENGLISH = Object.values(STATIONS.columns).map(column => column.title.en)
  const PLAIN = ['S-1', 'Z3', 'Lathes', 6, 2, '01.09.2024', null, null]
  const plain = (changes: Record<number, unknown>) =>
    PLAIN.map((value, at) => (at in changes ? changes[at] : value))

  it.each<[string, ExcelJS.Workbook]>([
    [
      'cells',
      stations([plain({ 1: 'Z33', 3: 'six' }), plain({ 0: 'S-2', 5: 45_536, 6: '31.08.2024' })], ENGLISH),
    ],
    ['rows', stations([PLAIN, PLAIN, plain({ 3: 7 })], ENGLISH)],
    ['headings', stations([PLAIN.slice(0, 7)], [...ENGLISH.slice(0, 6), 'Last dey'])],
    ['no headings', stations([PLAIN], ['one', 'two'])],
    ['no rows at all', stations([], [])],
    ['a misspelt sheet', misspelt()],
    ['no sheet of the cluster', strange()],
    ['a word that no list has', bells()],
  ])('%s of an English workbook are answered without a Russian word', async (_, workbook) => {
    const issues = (await read(workbook)).issues
    expect(issues).not.toEqual([])
    for (const issue of issues) {
      expect(sayRefusal(issue, 'en', allSentences).match(CYRILLIC), issue.code).toBeNull()
    }
  })

  it('says what is said in Russian about the same rows, with dates as people write them', async () => {
    const [issue] = (await read(stations([station({ 6: '31.08.2024' })]))).issues.filter(
      ({ code }) => code === 'record.ends-before-it-begins',
    )
    expect(issue && sayRefusal(issue, 'ru', allSentences)).toContain(
      '(31.08.2024) раньше начала (01.09.2024)',
    )
    expect(issue && sayRefusal(issue, 'en', allSentences)).toContain('(31.08.2024) is before')
  })

  function misspelt() {
    const workbook = stations([PLAIN], ENGLISH)
    workbook.addWorksheet('Subgrups')
    return workbook
  }
  function strange() {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Sheet1').addRow(['Hello'])
    return workbook
  }
  function bells() {
    const register = registerOf('bells')
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet(register.title.en)
    sheet.addRow(Object.values(register.columns).map(column => column.title.en))
    sheet.addRow(Object.values(register.columns).map(column => (column.type === 'choice' ? 'Sundy' : 'x')))
    return workbook
  }
})
