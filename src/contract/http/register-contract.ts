import { z } from 'zod'
import { invariant } from '#domain/values/refusal.ts'
import type { Column, Register } from '#domain/values/register.ts'
import { exportQuery, labelsSchema, listQuery, pageOf } from './paging.ts'
import { columnInput, recordAnswer, recordInput } from './record-schema.ts'
import { route, XLSX } from './route.ts'

const refusalSchema = z.object({ code: z.string(), sentence: z.string() }).nullable()

/** The address of a register or a column: its name with a hyphen before each word. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** One change of a record: who did what, when, and what each field was before and after. */
export const changeSchema = z.object({
  at: z.iso.datetime({ offset: true }),
  act: z.enum(['create', 'update', 'delete']),
  person: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  cause: z.string(),
  reason: z.string().nullable(),
  fields: z.array(z.object({ column: z.string(), before: z.unknown(), after: z.unknown() })),
})

/**
 * The routes that every register has: list, one record, create, change, end, history and the list as a spreadsheet.
 * A change names the version that it was made from; when somebody else was faster, the answer is 412.
 */
export function registerContract<R>(register: Register<R>) {
  const path = `/${kebab(register.name)}`
  const { room } = register
  const one = register.one.en.toLowerCase()
  const many = register.title.en.toLowerCase()
  const key = keyParams(register)
  const sent = recordInput(register)
  const answered = recordAnswer(register)
  const version = z.int().min(1)
  const saved = z.object({ record: answered, version })
  invariant(
    Object.keys(register.columns).every(column => !(column in exportQuery([]).shape)),
    `A column of ${register.name} bears the name of a list parameter`,
  )
  const query = listQuery(Object.keys(register.columns))
  return {
    register,
    list: route({
      method: 'GET',
      path,
      room,
      audience: 'acting',
      summary: `List ${many}`,
      query,
      answer: pageOf(answered),
    }),
    workbook: route({
      method: 'GET',
      path: `${path}.xlsx`,
      room,
      audience: 'acting',
      summary: `The list of ${many} as a spreadsheet`,
      query: exportQuery(Object.keys(register.columns)),
      file: XLSX,
    }),
    one: route({
      method: 'GET',
      path: `${path}/:key`,
      room,
      audience: 'acting',
      summary: `One ${one}, and what may be done with it`,
      params: key,
      answer: z.object({
        record: answered,
        version,
        labels: labelsSchema,
        acts: z
          .object({ edit: refusalSchema, end: refusalSchema })
          .describe('Why an act is refused; null where it is open'),
      }),
    }),
    create: route({
      method: 'POST',
      path,
      room,
      audience: 'acting',
      summary: `Add: ${one}`,
      status: 201,
      body: z.strictObject({ record: sent }),
      answer: saved,
    }),
    change: route({
      method: 'PUT',
      path: `${path}/:key`,
      room,
      audience: 'acting',
      summary: `Change: ${one}`,
      params: key,
      body: z.strictObject({
        record: sent,
        version: version.describe('The version that was read'),
        reason: z.string().trim().min(1).max(500).optional(),
      }),
      answer: saved,
    }),
    end: endRoute(register, saved),
    rename: renameRoute(register, saved),
    history: route({
      method: 'GET',
      path: `${path}/:key/history`,
      room,
      audience: 'acting',
      summary: `Who changed what, and when: ${one}`,
      params: key,
      answer: z.object({ items: z.array(changeSchema) }),
    }),
  }
}

/** Ends a record whose register knows the last day and the reason; there is no such act for the others. */
function endRoute<R, S extends z.ZodType>(register: Register<R>, saved: S) {
  const columns: Readonly<Record<string, Column | undefined>> = register.columns
  const { endsOn, endReason } = columns
  if (!endsOn || !endReason) return undefined
  return route({
    method: 'POST',
    path: `/${kebab(register.name)}/:key/end`,
    room: register.room,
    audience: 'acting',
    summary: `End on a day, with a reason: ${register.one.en.toLowerCase()}`,
    params: keyParams(register),
    body: z.strictObject({
      endsOn: z.iso.date(),
      reason: columnInput({ ...endReason, required: true }) as z.ZodType<string>,
      version: z.int().min(1).optional().describe('The version that was read'),
    }),
    answer: saved,
  })
}

/** Gives a record another code; there is no such act where the key is more than a code, or the cluster's own. */
function renameRoute<R, S extends z.ZodType>(register: Register<R>, saved: S) {
  const columns: Readonly<Record<string, Column | undefined>> = register.columns
  if (register.name === 'clusters' || register.key.join() !== 'code' || !columns.code) return undefined
  return route({
    method: 'POST',
    path: `/${kebab(register.name)}/:key/rename`,
    room: register.room,
    audience: 'acting',
    summary: `Give another code, which references and history follow: ${register.one.en.toLowerCase()}`,
    params: keyParams(register),
    body: z.strictObject({
      code: columnInput(columns.code) as z.ZodType<string>,
      version: z.int().min(1).describe('The version that was read'),
      reason: z.string().trim().min(1).max(500).optional(),
    }),
    answer: saved,
  })
}

const keyParams = (register: { readonly key: readonly string[] }) =>
  z.object({ key: z.string().min(1).max(400).describe(register.key.join('~')) })

/** The routes of one register. */
export type RegisterContract<R> = ReturnType<typeof registerContract<R>>
