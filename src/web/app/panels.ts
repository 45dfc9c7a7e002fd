import { RecordFigures } from '../exchange/RecordFigures.tsx'
import { RecordLinks } from '../exchange/RecordLinks.tsx'
import { StudentTab } from '../groups/StudentTab.tsx'
import { ConfirmPlace } from '../hosts/ConfirmPlace.tsx'
import type { RecordExtras, RecordTab } from '../ui/registers/record-extras.ts'
import { RecordYear } from '../years/RecordYear.tsx'

/** The weeks of an academic year, as the plan makes them. */
const year: RecordTab = { id: 'year', title: { ru: 'Год', en: 'Year' }, content: RecordYear }

/** What rooms add to the records of a register, also a later room to those of an earlier one. */
const panels: Readonly<Record<string, RecordExtras>> = {
  groups: { tabs: [year] },
  zones: { tabs: [year] },
  organisations: { tabs: [year] },
  enrolments: { tabs: [{ id: 'student', title: { ru: 'Студент', en: 'Student' }, content: StudentTab }] },
  places: { acts: [ConfirmPlace] },
}

/** What every record has: the chain of records that it stands in. */
const links: RecordTab = { id: 'links', title: { ru: 'Связи', en: 'Links' }, content: RecordLinks }

/** The figures, tabs and acts that rooms bring to the records of a register. */
export const panelsOf = (register: string): RecordExtras => ({
  ...panels[register],
  figures: RecordFigures,
  tabs: [...(panels[register]?.tabs ?? []), links],
})
