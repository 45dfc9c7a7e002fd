/** The sheet that explains the workbook to whoever opens it. */
export const ABOUT_SHEET = 'О книге'

/** The hidden sheet that holds the words of the drop-downs. */
export const LISTS_SHEET = 'Списки'

/** Sheets that the workbook has for its own sake; an import passes them over. */
export const OWN_SHEETS: readonly string[] = [ABOUT_SHEET, LISTS_SHEET]
