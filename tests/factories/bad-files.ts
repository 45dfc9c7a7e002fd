import { plxFile, plxText, smallPlan, utf16 } from './plx-file.ts'
import { sheetXml, workbookOf, zip } from './zip.ts'

const text = (content: string) => new TextEncoder().encode(content)
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Files that are no workbook, or none that can be read, with the code of what is said of each. */
export const BAD_WORKBOOKS: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['пустой.xlsx', new Uint8Array(), 'file.empty'],
  ['старый.xls', new Uint8Array(OLD_OFFICE), 'file.wrong-kind'],
  ['переименован.xlsx', new Uint8Array(OLD_OFFICE), 'file.wrong-kind'],
  [
    'пароль.xlsx',
    Buffer.concat([Buffer.from(OLD_OFFICE), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'file.encrypted',
  ],
  ['страница.xls', text('<html><table><tr><td>Код</td></tr></table></html>'), 'file.wrong-kind'],
  ['текст.csv', text('Код;Участок\nР-1;Z3\n'), 'file.wrong-kind'],
  ['документ.pdf', text('%PDF-1.7'), 'file.wrong-kind'],
  ['картинка.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'file.wrong-kind'],
  ['архив.rar', text('Rar!\x1a\x07\x01\x00'), 'file.wrong-kind'],
  ['письмо.docx', zip({ 'word/document.xml': '<document/>' }), 'file.wrong-kind'],
  ['таблица.ods', zip({ mimetype: 'x', 'content.xml': '<x/>' }), 'file.wrong-kind'],
  ['обрезан.xlsx', workbookOf({ Группы: sheetXml(['Код']) }).subarray(0, 200), 'file.damaged'],
  ['сущности.xlsx', workbookOf({ Группы: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }), 'file.damaged'],
  // 600 MB of nothing in a few kilobytes.
  [
    'бомба.xlsx',
    zip({ 'xl/workbook.xml': '<workbook/>' }, { name: 'xl/media/x.xml', size: 600 * 1024 * 1024 }),
    'file.too-large',
  ],
]

/** Files that are no curriculum, or none that can be read. */
export const BAD_CURRICULA: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['пустой.plx', new Uint8Array(), 'file.empty'],
  ['нули.plx', new Uint8Array(1000), 'file.wrong-kind'],
  ['книга.plx', workbookOf({ План: '<worksheet/>' }), 'file.wrong-kind'],
  ['другой.plx', utf16('<план/>', false), 'file.wrong-kind'],
  ['обрезан.plx', plxFile(smallPlan()).subarray(0, 3000), 'file.damaged'],
  ['обрезан-be.plx', plxFile(smallPlan(), { bigEndian: true }).subarray(0, 3001), 'file.damaged'],
  ['незакрыт.plx', utf16(plxText(smallPlan()).replace('</dsMMISDB>', ''), true), 'file.damaged'],
  ['слова.plx', plxFile(smallPlan({ Планы: [{ ГодНачалаПодготовки: 'скоро' }] })), 'file.damaged'],
]
