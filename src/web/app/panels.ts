import { StudentTab } from '../groups/StudentTab.tsx'
import { ConfirmPlace } from '../hosts/ConfirmPlace.tsx'
import type { RecordExtras } from '../ui/registers/record-extras.ts'

/** What rooms add to the records of a register, also a later room to those of an earlier one. */
const panels: Readonly<Record<string, RecordExtras>> = {
  enrolments: { tabs: [{ id: 'student', title: { ru: 'Студент', en: 'Student' }, content: StudentTab }] },
  places: { acts: [ConfirmPlace] },
}

/** The tabs and acts that rooms bring to the records of a register. */
export const panelsOf = (register: string): RecordExtras => panels[register] ?? {}
