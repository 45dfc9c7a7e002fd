import type { Sentences } from '../values/sentences.ts'

const kindsRu: Readonly<Record<string, string>> = {
  xls: 'старый формат Excel (.xls)',
  xlsb: 'двоичный формат Excel (.xlsb)',
  docx: 'документ Word',
  ods: 'таблица OpenDocument (.ods)',
  zip: 'архив',
  archive: 'архив',
  pdf: 'документ PDF',
  xml: 'файл XML',
  html: 'веб-страница (HTML), хотя имя может кончаться на .xls',
  picture: 'картинка',
  csv: 'текст (CSV)',
  xlsx: 'книга Excel (.xlsx)',
  unknown: 'файл неизвестного вида',
}

const kindsEn: Readonly<Record<string, string>> = {
  xls: 'the old Excel format (.xls)',
  xlsb: 'the binary Excel format (.xlsb)',
  docx: 'a Word document',
  ods: 'an OpenDocument table (.ods)',
  zip: 'an archive',
  archive: 'an archive',
  pdf: 'a PDF document',
  xml: 'an XML file',
  html: 'a web page (HTML), even if its name ends in .xls',
  picture: 'a picture',
  csv: 'plain text (CSV)',
  xlsx: 'an Excel workbook (.xlsx)',
  unknown: 'a file of unknown kind',
}

const partsRu: Readonly<Record<string, string>> = {
  bytes: 'байт',
  parts: 'частей',
  rows: 'строк',
  unpacked: 'байт после распаковки',
}

const partsEn: Readonly<Record<string, string>> = {
  bytes: 'bytes',
  parts: 'parts',
  rows: 'rows',
  unpacked: 'bytes when unpacked',
}

/** Why a file cannot be read. */
export const sentences: Sentences = {
  'file.empty': {
    ru: () => 'Файл пуст. Возможно, он не дозагрузился: попробуйте отправить его ещё раз.',
    en: () => 'The file is empty. Maybe the upload was cut off: try to send it again.',
  },
  'file.wrong-kind': {
    ru: facts =>
      `Нужен ${facts.expected}, а это ${kindsRu[String(facts.found)] ?? facts.found}. Возможно, его надо сохранить в нужном формате («Сохранить как»).`,
    en: facts =>
      `${facts.expected} is needed, and this is ${kindsEn[String(facts.found)] ?? facts.found}. Maybe it has to be saved in that format (“Save as”).`,
  },
  'file.encrypted': {
    ru: () => 'Файл защищён паролем. Снимите пароль и отправьте файл ещё раз.',
    en: () => 'The file is locked by a password. Remove the password and send the file again.',
  },
  'file.damaged': {
    ru: facts =>
      `Файл повреждён: не читается «${facts.part}». Возможно, поможет открыть его и сохранить заново.`,
    en: facts =>
      `The file is damaged: “${facts.part}” cannot be read. Maybe opening and saving it anew helps.`,
  },
  'file.too-large': {
    ru: facts =>
      `В файле больше, чем читается: предел — ${facts.limit} ${partsRu[String(facts.what)] ?? ''}. Возможно, его надо разделить на части.`,
    en: facts =>
      `The file holds more than is read: the limit is ${facts.limit} ${partsEn[String(facts.what)] ?? ''}. Maybe it has to be split into parts.`,
  },
}
