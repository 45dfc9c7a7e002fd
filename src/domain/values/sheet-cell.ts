/**
 * A filled cell of a spreadsheet as its file holds it, before anyone knows which column of which register it is.
 * A date is the serial number of its day, counted so that 1 January 1900 is 1; an error's value is its code (`#REF!`).
 */
export interface SheetCell {
  readonly kind: 'text' | 'number' | 'date' | 'flag' | 'error'
  readonly value: string | number | boolean
  /** Whether the value is what a formula gave when the file was last saved. */
  readonly formula: boolean
}

/** A row of a spreadsheet; `cells[0]` is column A, a cell that is left empty is `undefined`. */
export interface SheetRow {
  /** From 1, as the spreadsheet counts. */
  readonly number: number
  readonly cells: readonly (SheetCell | undefined)[]
}

/** The letters of a column counted from 1: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The number of a column from its letters: A is 1, AB is 28; 0 for text that names none. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return 0
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
