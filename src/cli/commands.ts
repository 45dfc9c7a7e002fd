import type { Command } from './command.ts'

/** A command by its words, loaded only when it is called, so that each starts fast. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  load(): Promise<Command>
}

/** Every command, in the order in which the usage text lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'workbook demo',
    summary: 'writes the demo cluster as a workbook',
    load: async () => (await import('./workbook-demo.ts')).command,
  },
  {
    name: 'workbook template',
    summary: 'writes the empty workbook, with its drop-downs, to fill in',
    load: async () => (await import('./workbook-template.ts')).command,
  },
  {
    name: 'workbook check',
    summary: 'lists every error and warning of a workbook',
    load: async () => (await import('./workbook-check.ts')).command,
  },
  {
    name: 'curriculum read',
    summary: 'reads a curriculum of «Планы СПО» (.plx)',
    load: async () => (await import('./curriculum-read.ts')).command,
  },
  {
    name: 'curriculum add',
    summary: 'adds a curriculum to a workbook, with its zones and a group',
    load: async () => (await import('./curriculum-add.ts')).command,
  },
  {
    name: 'calendar add',
    summary: 'puts a year’s production calendar into a workbook',
    load: async () => (await import('./calendar-add.ts')).command,
  },
  {
    name: 'timetable read',
    summary: 'reads a published timetable and proposes what to do with its rooms',
    load: async () => (await import('./timetable-read.ts')).command,
  },
  {
    name: 'timetable improve',
    summary: 'moves the lessons of a published week so that there are fewer gaps',
    load: async () => (await import('./timetable-improve.ts')).command,
  },
  {
    name: 'bench timetable',
    summary: 'solves an instance of a timetabling competition',
    load: async () => (await import('./bench-timetable.ts')).command,
  },
  {
    name: 'bench validate',
    summary: 'scores a solution of such an instance',
    load: async () => (await import('./bench-validate.ts')).command,
  },
  {
    name: 'plan year',
    summary: 'plans the practice weeks of an academic year',
    load: async () => (await import('./plan-year.ts')).command,
  },
  {
    name: 'plan term',
    summary: 'plans the timetable of a term',
    load: async () => (await import('./plan-term.ts')).command,
  },
  {
    name: 'plan check',
    summary: 'lists every breach of a rule in a year plan',
    load: async () => (await import('./plan-check.ts')).command,
  },
  {
    name: 'passport',
    summary: 'prints the figures of the public passport',
    load: async () => (await import('./passport.ts')).command,
  },
  {
    name: 'migrate',
    summary: 'brings the database up to this version',
    load: async () => (await import('./migrate.ts')).command,
  },
  {
    name: 'demo',
    summary: 'loads the demo cluster into an empty database',
    load: async () => (await import('./demo.ts')).command,
  },
]
