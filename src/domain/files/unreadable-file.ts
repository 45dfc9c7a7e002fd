import { RefusedError } from '../values/refusal.ts'

/** What a file turns out to be by its first bytes, whatever its name says. */
export type FileKind =
  | 'empty'
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'docx'
  | 'ods'
  | 'zip'
  | 'archive'
  | 'pdf'
  | 'xml'
  | 'html'
  | 'picture'
  | 'csv'
  | 'unknown'

/** The file holds nothing. */
export const emptyFile = () => new RefusedError({ code: 'file.empty', facts: {} })

/** The file is of another kind than the one that is read here. */
export const wrongKindOfFile = (expected: string, found: FileKind) =>
  new RefusedError({ code: 'file.wrong-kind', facts: { expected, found } })

/** The file is locked by a password. */
export const encryptedFile = () => new RefusedError({ code: 'file.encrypted', facts: {} })

/** The file is of the right kind but cut off or broken; `part` names the place. */
export const damagedFile = (part: string) => new RefusedError({ code: 'file.damaged', facts: { part } })

/** The file holds, or would unpack to, more than is read. */
export const oversizedFile = (what: string, limit: number) =>
  new RefusedError({ code: 'file.too-large', facts: { what, limit } })
