/** Every address of the application; no other file writes one. */
export const paths = {
  passport: () => '/',
  catalogue: () => '/programmes',
  signIn: (next?: string) => (next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
  setPassword: () => '/set-password',
  setup: () => '/setup',
  today: () => '/today',
  imports: () => '/imports',
  importRun: (id: string) => `/imports/${encodeURIComponent(id)}`,
  accounts: () => '/accounts',
  sessions: () => '/sessions',
  outbox: () => '/outbox',
  journal: (query: Readonly<Record<string, string>> = {}) => `/journal${asQuery(query)}`,
  day: (query: Readonly<Record<string, string>> = {}) => `/day${asQuery(query)}`,
  deliveredHours: (query: Readonly<Record<string, string>> = {}) => `/delivered-hours${asQuery(query)}`,
  bookings: (query: Readonly<Record<string, string>> = {}) => `/bookings${asQuery(query)}`,
  zoneHours: (query: Readonly<Record<string, string>> = {}) => `/zone-hours${asQuery(query)}`,
  years: (query: Readonly<Record<string, string>> = {}) => `/years${asQuery(query)}`,
  publicTimetables: (query: Readonly<Record<string, string>> = {}) => `/timetable${asQuery(query)}`,
  publicTimetable: (kind: string, code: string, date?: string) =>
    `/timetable/${kind}/${encodeURIComponent(code)}${date ? `?date=${date}` : ''}`,
  publishedWeeks: (query: Readonly<Record<string, string>> = {}) => `/published-weeks${asQuery(query)}`,
  weekReading: (id: string) => `/published-weeks/readings/${encodeURIComponent(id)}`,
  hall: (college: string) => `/hall/${encodeURIComponent(college)}`,
  myCalendar: () => '/my-calendar',
  timetables: (query: Readonly<Record<string, string>> = {}) => `/timetables${asQuery(query)}`,
  register: (register: string, query: Readonly<Record<string, string>> = {}) =>
    `${registerRoot(register)}${asQuery(query)}`,
  record: (register: string, key: string) => `${registerRoot(register)}/${encodeURIComponent(key)}`,
}

/** A register stands at its name with hyphens; the list of programmes stands below the public catalogue. */
const registerRoot = (register: string): string =>
  register === 'programmes' ? '/programmes/register' : `/${kebab(register)}`

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function asQuery(query: Readonly<Record<string, string>>): string {
  const written = new URLSearchParams(query).toString()
  return written ? `?${written}` : ''
}
