import { z } from 'zod'
import { isRegisterName } from '#domain/exchange/cluster-workbook.ts'
import { labelsSchema } from '../http/paging.ts'
import { route, XLSX } from '../http/route.ts'
import { curriculumImportSchema, curriculumPlacementSchema } from './curriculum-import.schema.ts'
import { journalQuery, journalSchema } from './journal.schema.ts'
import { recordLinksSchema } from './record-links.schema.ts'

const room = 'exchange'
const id = z.object({ id: z.string().min(1).max(100) })

/** Finds records of the main registers by words, for the palette. */
export const search = route({
  method: 'GET',
  path: '/search',
  room,
  audience: 'acting',
  summary: 'Find records of any register',
  query: z.object({ q: z.string().trim().min(1).max(200), lang: z.enum(['ru', 'en']).optional() }),
  answer: z.object({
    items: z.array(z.object({ register: z.string(), key: z.string(), label: z.string(), title: z.string() })),
  }),
})

/** The chain of records that one stands in: what it leads to, and what leads to it on a day. */
export const recordLinks = route({
  method: 'GET',
  path: '/records/:register/:key/links',
  room,
  audience: 'acting',
  summary: 'What a record refers to, at once and further on, and what refers to it',
  params: z.object({ register: z.string().min(1).max(60), key: z.string().min(1).max(400) }),
  query: z.object({
    on: z.iso.date().optional().describe('Only what is valid on this day'),
    lang: z.enum(['ru', 'en']).optional(),
  }),
  answer: recordLinksSchema,
})

/** Who changed what and when, over all registers. */
export const journal = route({
  method: 'GET',
  path: '/journal',
  room,
  audience: 'acting',
  summary: 'The journal of changes, the newest first',
  query: journalQuery,
  answer: journalSchema,
})

const issueSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  text: z.string().describe('What is wrong and what to do about it, in the reader’s language'),
  sheet: z.string(),
  register: z.string().nullable(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  cell: z.string().nullable(),
  value: z.string().nullable(),
})

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()])

const registerCount = {
  register: z.string(),
  created: z.int(),
  changed: z.int(),
  ended: z.int().describe('Those of the changed that come to their end'),
}

const changesSchema = z.object({
  ...registerCount,
  unchanged: z.int(),
  absent: z.int().describe('Records that the file does not name; they stay as they are'),
  cells: z
    .array(
      z.object({
        key: z.string(),
        column: z.string(),
        before: cellValue,
        after: cellValue,
        newer: z
          .object({ person: z.string().nullable(), at: z.iso.datetime({ offset: true }) })
          .nullable()
          .describe('Who changed the cell after the workbook was taken out'),
      }),
    )
    .describe('Each changed cell, at most a thousand of a register'),
  createdKeys: z.array(z.string()).describe('At most a thousand'),
  createdRecords: z.array(z.record(z.string(), cellValue)).describe('New records, at most 200'),
  absentKeys: z.array(z.string()).describe('At most 200'),
})

const renameSchema = z.object({
  register: z.string().refine(isRegisterName),
  from: z.string().min(1).max(400),
  to: z.string().min(1).max(400),
})

const kinds = z.enum(['workbook', 'curriculum', 'calendar'])
const states = z.enum(['reading', 'refused', 'ready', 'applied', 'cancelled', 'failed'])
const outcomeSchema = z
  .array(z.object({ ...registerCount, renamed: z.int() }))
  .nullable()
  .describe('What it has changed, once it is applied')

const aboutImport = {
  id: z.string(),
  kind: kinds,
  fileName: z.string(),
  size: z.int().describe('In bytes'),
  state: states,
  orderedAt: z.iso.datetime({ offset: true }),
  closedAt: z.iso.datetime({ offset: true }).nullable(),
  outcome: outcomeSchema,
}

/** How far an import is, what is wrong with the file, and what it would change. */
export const importSchema = z
  .object({
    ...aboutImport,
    progress: z
      .object({ sheet: z.string(), number: z.int(), of: z.int() })
      .nullable()
      .describe('The sheet that is being read; null while the file waits'),
    problem: z.string().nullable().describe('Why the file could not be read at all'),
    issues: z.array(issueSchema),
    changes: z.array(changesSchema),
    renames: z
      .array(z.object({ ...renameSchema.shape, accepted: z.boolean() }))
      .describe('Records that seem to come under another key'),
    kept: z.int().describe('Cells left as others have made them since the workbook was taken out'),
    contested: z.int().describe('Changed cells that others have changed too since then'),
    foreign: z
      .array(z.object({ register: z.string(), text: z.string(), count: z.int(), keys: z.array(z.string()) }))
      .describe('Records that the role may not add or change; with any of them nothing is applied'),
    labels: labelsSchema,
    fingerprint: z.string().nullable().describe('Names this set of changes, to be given when it is applied'),
    curriculum: curriculumImportSchema.nullable().describe('What a curriculum’s file holds'),
  })
  .meta({ id: 'Import' })

/** Uploads a file; it is read in the background, and nothing is changed before it is applied. */
export const upload = route({
  method: 'POST',
  path: '/imports',
  room,
  audience: 'acting',
  summary: 'Upload a workbook, a curriculum or a production calendar for a dry run',
  status: 202,
  upload: true,
  body: z.object({
    file: z.any().meta({ type: 'string', format: 'binary' }),
    kind: kinds.optional().describe('Given before the file; told by the file itself where it is left out'),
  }),
  answer: z.object({ id: z.string() }),
})

/** The files that were brought last, with what became of them. */
export const listImports = route({
  method: 'GET',
  path: '/imports',
  room,
  audience: 'acting',
  summary: 'The files that were brought last: one’s own, for those who run the cluster everybody’s',
  answer: z.object({
    items: z.array(
      z.object({
        ...aboutImport,
        isOwn: z.boolean(),
        person: z.string().nullable(),
        organisation: z.string().nullable(),
      }),
    ),
  }),
})

/** What is wrong with a file, as a list to work through. */
export const importIssues = route({
  method: 'GET',
  path: '/imports/:id/issues.xlsx',
  room,
  audience: 'acting',
  summary: 'What is wrong with a file, as a spreadsheet',
  params: id,
  file: XLSX,
})

/** Says which renamings are none: those records then count as new, and the others stay. */
export const declineRenames = route({
  method: 'PUT',
  path: '/imports/:id/renames',
  room,
  audience: 'acting',
  summary: 'Say which of the likely renamings are none',
  params: id,
  body: z.strictObject({ declined: z.array(renameSchema).max(10_000) }),
  answer: importSchema,
})

/** One import: its state, the file's issues, the changes. */
export const oneImport = route({
  method: 'GET',
  path: '/imports/:id',
  room,
  audience: 'acting',
  summary: 'How far an import is, and what it would change',
  params: id,
  answer: importSchema,
})

/** Says where a curriculum belongs; the dry run then shows what it would bring. */
export const placeCurriculum = route({
  method: 'PUT',
  path: '/imports/:id/placement',
  room,
  audience: 'acting',
  summary: 'Say where an uploaded curriculum belongs',
  params: id,
  body: curriculumPlacementSchema,
  answer: importSchema,
})

/** Brings what a file holds into the registers: all of it or nothing. */
export const applyImport = route({
  method: 'POST',
  path: '/imports/:id/apply',
  room,
  audience: 'acting',
  summary: 'Apply an import, all or nothing',
  params: id,
  body: z.strictObject({
    fingerprint: z.string().max(100).nullish().describe('Of the changes that were seen; others are refused'),
  }),
  answer: importSchema,
})

/** Gives an import up; nothing was changed by it. */
export const cancelImport = route({
  method: 'DELETE',
  path: '/imports/:id',
  room,
  audience: 'acting',
  summary: 'Give an import up',
  status: 204,
  params: id,
})

/** The cluster's workbook as it stands, as far as the caller's role sees it. */
export const clusterWorkbookFile = route({
  method: 'GET',
  path: '/workbook.xlsx',
  room,
  audience: 'acting',
  summary: 'The cluster’s workbook',
  file: XLSX,
})

/** An empty workbook with drop-downs, to fill in. */
export const workbookTemplate = route({
  method: 'GET',
  path: '/workbook-template.xlsx',
  room,
  audience: 'acting',
  summary: 'An empty workbook to fill in',
  file: XLSX,
})

/** The routes of search, links, the journal, imports and the workbook. */
export const exchangeRoutes = [
  search,
  recordLinks,
  journal,
  upload,
  listImports,
  oneImport,
  importIssues,
  placeCurriculum,
  declineRenames,
  applyImport,
  cancelImport,
  clusterWorkbookFile,
  workbookTemplate,
] as const
