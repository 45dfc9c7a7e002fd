export const living = 0
export const deadExport = 1
export type DeadType = 'dead'
