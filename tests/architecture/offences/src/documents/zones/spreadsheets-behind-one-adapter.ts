import excel from 'exceljs'

export const offence = excel
