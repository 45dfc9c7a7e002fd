/**
 * The plan of the house: its floors, its rooms and who may import whom.
 * The walls (dependency-cruiser), `npm run room`, the map and the architecture tests all read it from here.
 */

/** Floors from the ground up, each with the floors below it that it may import. */
export const FLOORS = {
  domain: [],
  planning: ['domain'],
  demo: ['domain'],
  contract: ['domain'],
  documents: ['domain'],
  database: ['domain'],
  server: ['domain', 'planning', 'contract', 'documents', 'demo', 'database'],
  web: ['domain', 'planning', 'contract'],
  cli: ['domain', 'planning', 'contract', 'documents', 'demo', 'database', 'server'],
}

/** Rooms in the order of the staircase: a room imports only rooms before it. */
export const ROOMS = [
  'values',
  'files',
  'rules',
  'access',
  'organisations',
  'people',
  'programmes',
  'groups',
  'zones',
  'retraining',
  'hosts',
  'demand',
  'years',
  'timetables',
  'bookings',
  'placements',
  'assessments',
  'outcomes',
  'funding',
  'council',
  'indicators',
  'reports',
  'notices',
  'exchange',
]

/** Floors without npm packages and without Node; `contract` may use zod. */
export const PURE_FLOORS = ['domain', 'planning', 'demo']

/** Rooms whose words every folder may use, also one that otherwise knows no room. */
export const COMMON_ROOMS = ['values', 'access', 'files']

/** Folders of a floor that are no room and know none: what they serve is handed to them. */
export const FOLDERS_WITHOUT_ROOMS = [
  'planning/engine',
  'contract/http',
  'documents/sheets',
  'documents/xml',
  'database/client',
  'server/http',
  'web/ui',
]

/** Folders of a floor that are no room and may know rooms. */
export const GATHERING_FOLDERS = ['database/migrations', 'server/jobs', 'server/wiring', 'web/app']
