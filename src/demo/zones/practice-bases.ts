import type { PracticeBase } from '#domain/zones/practice-base.ts'
import { intakes } from '../programmes/deliveries.ts'
import { modulesOf } from '../programmes/programme-plan.ts'
import { twoDigits } from '../programmes/semesters.ts'

/** The zones and workshops that serve the training practice of each module, the first choice first. */
type Bases = readonly (readonly string[])[]

/** By college and programme; the first list serves УП.01. */
const BASES: Readonly<Record<string, Bases>> = {
  'SMOLAPO 15.01.38': [['Z5'], ['Z3'], ['Z4']],
  'SMOLAPO 15.01.32': [['Z5', 'SMOLAPO-M2'], ['Z4'], ['Z4', 'Z3']],
  'SMOLAPO 15.01.33': [['SMOLAPO-M2', 'Z5'], ['Z3']],
  'SMOLAPO 15.01.34': [['SMOLAPO-M2', 'Z5'], ['Z4']],
  'SMOLAPO 15.01.29': [['Z8', 'SMOLAPO-M1'], ['Z8']],
  'SMOLAPO 15.02.16': [['Z5'], ['Z3'], ['Z8']],
  'SMOLAPO 15.02.14': [['Z7', 'SMOLAPO-M3'], ['Z7'], ['Z7']],
  'SMOLAPO 15.02.10': [['Z7', 'SMOLAPO-M3'], ['Z7'], ['Z7']],
  'SMOLAPO 15.02.09': [['Z2'], ['Z8'], ['Z4', 'Z8']],
  'SKS 15.01.05': [['Z1', 'SKS-M1'], ['Z1'], ['Z1']],
  'SKS 15.01.35': [
    ['Z2', 'SKS-M2'],
    ['Z2', 'SKS-M2'],
  ],
  'SKS 15.01.38': [['SKS-M3', 'Z5'], ['Z3', 'SKS-M3'], ['Z4']],
  'SKS 15.02.19': [['Z1'], ['Z1'], ['Z8', 'Z1']],
  'VKPT 15.01.35': [['VKPT-M1'], ['Z9', 'VKPT-M1']],
  'VKPT 13.01.10': [['VKPT-M2'], ['Z6', 'VKPT-M2'], ['Z6']],
  'VKPT 15.02.17': [
    ['Z9', 'VKPT-M1'],
    ['Z9', 'VKPT-M1'],
    ['Z9', 'VKPT-M1'],
  ],
  'DKEM 15.01.05': [['DKEM-M1'], ['DKEM-M1', 'Z1'], ['Z1']],
  'DKEM 15.01.37': [['DKEM-M2'], ['Z6'], ['Z7']],
  'DKEM 15.02.17': [['DKEM-M3'], ['Z9'], ['Z9']],
  'SKM 13.01.10': [['Z6', 'SKM-M1'], ['Z6'], ['Z6']],
  'SKM 13.02.13': [['Z6', 'SKM-M1'], ['Z6'], ['Z6']],
  'SKM 15.01.38': [['SKM-M2', 'Z5'], ['Z3', 'SKM-M2'], ['Z4']],
}

/** Workshops that stand in for a zone only when it is full: they have one shift, or no machines of that kind. */
const LAST_RESORT: Readonly<Record<string, number>> = { 'SKS-M1': 6, 'SKS-M3': 2, 'SKM-M2': 3 }

/** Where each training practice of each delivery can take place. */
export const practiceBaseRecords = (): PracticeBase[] =>
  intakes().flatMap(({ code, year, delivery: { college, programme }, programme: plan }) =>
    modulesOf(plan, year).flatMap((_, module) =>
      (BASES[`${college} ${programme}`]?.[module] ?? []).map((zone, position) => ({
        delivery: code,
        index: `УП.${twoDigits(module + 1)}`,
        zone,
        preference: position === 0 ? 0 : (LAST_RESORT[zone] ?? position),
      })),
    ),
  )
