/** What stands on each floor, for the map and for `npm run room`. */
export const FLOOR_CAPTIONS = {
  domain: 'ground floor: words, figures and rules. No IO, no clock, no dice, no npm. Runs anywhere.',
  planning: 'first floor: the planning engine. Pure; runs in a worker, a test, a bench, a browser.',
  demo: 'first floor: the demo cluster, a pure function of a seed; yields the rows of the workbook.',
  contract: 'first floor: requests and answers of the API, in zod and nothing else.',
  documents: 'first floor: files. Bytes in, values out; values in, bytes out.',
  database: 'first floor: the only floor that speaks SQL.',
  server: 'second floor: use cases and REST. Its rooms are peers and meet only in the wiring.',
  web: 'third floor: React. Speaks to the server by HTTP only.',
  cli: 'front door: one file for each command.',
}

/** What each room holds, in the words of the trade. */
export const ROOM_CAPTIONS = {
  values: 'money, hours, dates, weeks, refusals and how a register is described',
  files: 'stored files, what kind they are and why one cannot be read',
  rules: 'dated rule sets, the law as data, and the production calendar',
  access: 'roles, acts and classes of personal data',
  organisations: 'clusters, members with role and dates, sites, agreements, travel',
  people: 'persons, employments and who acts in which role',
  programmes: 'programmes, their delivery by college, curricula',
  groups: 'groups, subgroups, students and their enrolments',
  zones: 'zones and workshops, stations, equipment, readiness, works, quotas, reservations; classrooms',
  retraining: 'certificates, and the modules and zones that they open',
  hosts: "employers' places by occupation and week, and their mentors",
  demand: "employers' demand, intake and target contracts",
  years: 'the academic year by weeks and the versions of its plan',
  timetables: 'bells, teaching loads, absences; the week: day, pair, room, teacher',
  bookings: 'zones asked for, approved and really used by colleges and employers',
  placements: 'students on places, with papers, mentor and hours',
  assessments: 'results, demo exam, skills passport',
  outcomes: 'employment of graduates and how long they stay',
  funding: 'sources, commitments and what they were used for',
  council: 'visits, meetings, decisions with owner and deadline',
  indicators: 'targets with versions, plan and fact',
  reports: "the passport and the operator's forms",
  notices: 'what needs me today, messages, the outbox',
  exchange: 'the cluster workbook and other ways in and out',
}

/** What each folder that is no room holds. */
export const FOLDER_CAPTIONS = {
  'planning/engine': 'search, matching and integer programmes; knows no college',
  'contract/http': 'how a route is declared; problems; paging',
  'documents/sheets': 'spreadsheets, whatever is in them',
  'documents/xml': 'XML, whatever is in it; no entities, no outer world',
  'database/client': 'embedded server or DATABASE_URL, logins, transactions, scope, registers',
  'database/migrations': 'numbered, in order',
  'server/http': 'the application, sign-in, errors, openapi.json',
  'server/jobs': 'worker pool, progress, cancel, the solver',
  'server/wiring': 'everything built once; routes; when this happens, do that',
  'web/ui': 'tables, forms, charts: know no room',
  'web/app': 'shell, router, addresses, session, panels',
}
