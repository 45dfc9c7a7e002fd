import type { AnyRecord, AnyRegister, Column, DecimalColumn, IntegerColumn } from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import type { Labels } from './register-source.ts'
import { isFigure, writeCell, writeField } from './write-cell.ts'

/** The rows that a list opened with; its columns are measured by them and stand still from then on. */
export interface SampleRows {
  readonly records: readonly AnyRecord[]
  readonly labels: Labels
  /** The sums at the foot of the list, by column. */
  readonly sums: Readonly<Record<string, number>>
}

/** How the columns of a list stand: the grid that head, rows and foot share, and the width of all. */
export interface ColumnWidths {
  readonly template: string
  /** The frame's width, or more when the columns need it. */
  readonly width: string
}

const CHECK_WIDTH = 40
/** About one letter of a cell, in pixels. */
const LETTER = 8
/** Texts up to this many letters are never cut. */
const SHORT_TEXT = 28
/** The space on both sides of a cell's text. */
const AROUND_TEXT = 28
/** The space around a figure, which keeps away from the column that follows. */
const AROUND_FIGURE = 44
/** No text asks for more than this; what is longer is read in the record. */
const WIDEST = 460
const NARROWEST = 84
/** A text that names a record is read with that record's name. */
const NAMED_WIDTH = 248

/**
 * The widths of a list's columns. None is narrower than its title or wider at the least than its kind needs; the room that
 * is left goes to the columns whose cells are longer than that.
 */
export function columnWidths(
  register: AnyRegister,
  columns: readonly string[],
  sample: SampleRows,
  language: Language,
): ColumnWidths {
  let needed = CHECK_WIDTH
  const widths = columns.flatMap(name => {
    const column = register.columns[name]
    if (!column) return []
    const wanted = wantedWidth(register, name, sample, language)
    const least = Math.min(wanted, widthOfKind(column, language))
    needed += least
    return [`minmax(${least}px, ${wanted}fr)`]
  })
  return { template: `${CHECK_WIDTH}px ${widths.join(' ')}`, width: `max(100%, ${needed}px)` }
}

/** The width at which the title and every short cell of the sample are read whole, and nine of ten long ones, in pixels. */
function wantedWidth(register: AnyRegister, name: string, sample: SampleRows, language: Language): number {
  const column = register.columns[name]
  if (!column) return 0
  if (sample.records.length === 0) return widthOfKind(column, language)
  const lengths = sample.records
    .map(record => writeField(register, record, name, sample.labels, language).length)
    .sort((one, other) => one - other)
  const longest = Math.max(
    lengths.at(-1) ?? 0,
    writeCell(column, sample.sums[name], sample.labels, language).length,
  )
  const usual = longest <= SHORT_TEXT ? longest : (lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0)
  const cells = usual * LETTER + (isFigure(column) ? AROUND_FIGURE : AROUND_TEXT)
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, titleWidth(column.title[language]), cells)))
}

/** Records whose names are long. */
const REFERENCE_WIDTHS: Readonly<Record<string, number>> = {
  persons: 264,
  programmes: 264,
  deliveries: 264,
  curricula: 264,
  zones: 232,
  certificates: 320,
}

/** What a column needs by its kind, in pixels; a figure's has room for its title. */
function widthOfKind(column: Column, language: Language): number {
  switch (column.type) {
    case 'date':
      return 112
    case 'flag':
    case 'time':
      return 96
    case 'integer':
    case 'decimal':
      return Math.min(188, Math.max(96, titleWidth(column.title[language]), figureWidth(column)))
    case 'money':
      return 168
    case 'choice':
      return 176
    case 'reference':
      return REFERENCE_WIDTHS[column.register] ?? 200
    case 'text':
      if (column.naming) return NAMED_WIDTH
      return column.maxLength <= 40 ? 132 : column.maxLength <= 60 ? 168 : column.maxLength <= 200 ? 248 : 320
  }
}

/** About what a title takes beside the mark of its filter. */
const titleWidth = (title: string): number => Math.min(188, 48 + title.length * 7.5)

/** What the largest figure of a column takes, its digits behind the comma among them. */
function figureWidth(column: IntegerColumn | DecimalColumn): number {
  const digits = String(Math.trunc(column.max)).length
  const behind = column.type === 'decimal' ? column.digits + 1 : 0
  return 24 + (digits + behind) * 9
}
