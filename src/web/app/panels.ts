import type { RecordTab } from '../ui/registers/RecordPanel.tsx'

/** What a later room shows on the record of an earlier room, by the earlier room's register. */
const panels: Readonly<Record<string, readonly RecordTab[]>> = {}

/** The tabs that later rooms bring to the records of a register. */
export const panelsOf = (register: string): readonly RecordTab[] => panels[register] ?? []
