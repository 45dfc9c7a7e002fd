import { z } from 'zod'
import type { Role } from '#domain/access/role.ts'
import { roleWords } from '#domain/access/role.ts'
import { route } from '../http/route.ts'

const room = 'access'
const login = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email())
  .describe('A login has the form of an e-mail address')
const password = z.string().min(10).max(128)
const role = z.enum(Object.keys(roleWords) as [Role, ...Role[]])

/** A role that a person holds at an organisation of a cluster from one day to another. */
export const assignmentSchema = z
  .object({
    id: z.string(),
    role,
    cluster: z.string(),
    clusterName: z.string(),
    organisation: z.string(),
    organisationName: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Assignment' })

/** Who is signed in, in which of their roles they act, and on which working date. */
export const me = route({
  method: 'GET',
  path: '/me',
  room,
  audience: 'public',
  summary: 'Who I am, my roles, the one I act in, and the working date',
  answer: z.object({
    account: z.object({ id: z.string(), name: z.string(), login: z.string() }).nullable(),
    person: z.object({ code: z.string(), name: z.string() }).nullable(),
    assignments: z.array(assignmentSchema),
    assignment: assignmentSchema.nullable(),
    businessDate: z.iso.date(),
    demo: z.boolean(),
    setUp: z.boolean().describe('Whether the installation has its first administrator'),
  }),
})

/** Signs in with a login and a password. */
export const signIn = route({
  method: 'POST',
  path: '/session',
  room,
  audience: 'public',
  summary: 'Sign in',
  status: 204,
  body: z.strictObject({ login, password: z.string().min(1).max(128) }),
})

/** Ends the session in which it is called. */
export const signOut = route({
  method: 'DELETE',
  path: '/session',
  room,
  audience: 'signed-in',
  summary: 'Sign out',
  status: 204,
})

const sessionSchema = z.object({
  id: z.string(),
  startedAt: z.iso.datetime(),
  usedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  address: z.string().nullable(),
  device: z.string().nullable(),
  current: z.boolean(),
})

/** The sessions in which one's own account is signed in. */
export const sessions = route({
  method: 'GET',
  path: '/sessions',
  room,
  audience: 'signed-in',
  summary: 'Where I am signed in',
  answer: z.object({ items: z.array(sessionSchema) }),
})

/** Ends one of one's own sessions, such as that of a lost phone. */
export const endSession = route({
  method: 'DELETE',
  path: '/sessions/:id',
  room,
  audience: 'signed-in',
  summary: 'End one of my sessions',
  status: 204,
  params: z.object({ id: z.string().min(1).max(100) }),
})

/** Sets a password by the token of a link; every session of the account ends. */
export const setPassword = route({
  method: 'POST',
  path: '/password',
  room,
  audience: 'public',
  summary: 'Set a password by a link',
  status: 204,
  body: z.strictObject({ token: z.string().min(1).max(200), password }),
})

/** The invented people as whom one may sign in on demo data; none elsewhere. */
export const personas = route({
  method: 'GET',
  path: '/demo/personas',
  room,
  audience: 'public',
  summary: 'Demo personas',
  answer: z.object({
    items: z.array(
      z.object({
        persona: z.string(),
        name: z.string(),
        role,
        organisationName: z.string(),
        assignment: z.string().describe('Under which the persona acts in this role'),
      }),
    ),
  }),
})

/** Signs in as an invented person with one click, on demo data only. */
export const signInAsPersona = route({
  method: 'POST',
  path: '/demo/sign-in',
  room,
  audience: 'public',
  summary: 'Sign in as a demo persona',
  status: 204,
  body: z.strictObject({ persona: z.string().min(1).max(100) }),
})

/** The one form of an empty installation: the cluster, its base organisation and the first administrator. */
export const setUp = route({
  method: 'POST',
  path: '/setup',
  room,
  audience: 'public',
  summary: 'Set up an empty installation',
  status: 204,
  body: z.strictObject({
    cluster: z.strictObject({
      code: z.string().trim().min(1).max(40),
      name: z.string().trim().min(1).max(200),
      industry: z.string().trim().min(1).max(200),
      region: z.string().trim().min(1).max(200),
    }),
    organisation: z.strictObject({
      code: z.string().trim().min(1).max(40),
      name: z.string().trim().min(1).max(400),
      shortName: z.string().trim().min(1).max(80),
      municipality: z.string().trim().min(1).max(200),
    }),
    administrator: z.strictObject({
      surname: z.string().trim().min(1).max(80),
      givenName: z.string().trim().min(1).max(80),
      login,
      password,
    }),
  }),
})

const accountSchema = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  person: z.string().nullable(),
  sessions: z.int().describe('In how many sessions it is signed in now'),
  assignments: z.array(assignmentSchema),
})

/** The accounts of the cluster's people with their roles; an administrator's. */
export const accounts = route({
  method: 'GET',
  path: '/accounts',
  room,
  audience: 'acting',
  summary: 'Accounts and roles',
  answer: z.object({ items: z.array(accountSchema) }),
})

/** Opens an account for a person of the cluster, with a first role; the password is set by a link. */
export const openAccount = route({
  method: 'POST',
  path: '/accounts',
  room,
  audience: 'acting',
  summary: 'Open an account',
  status: 201,
  body: z.strictObject({
    person: z.string().min(1).max(100),
    login,
    role,
    organisation: z.string().min(1).max(100),
    startsOn: z.iso.date(),
  }),
  answer: z.object({ id: z.string() }),
})

/** Makes a link by which the account's bearer sets a password; it appears in the outbox. */
export const makePasswordLink = route({
  method: 'POST',
  path: '/accounts/:id/password-link',
  room,
  audience: 'acting',
  summary: 'Make a link to set a password',
  status: 204,
  params: z.object({ id: z.string().min(1).max(100) }),
})

/** Ends every session of an account at once. */
export const endAccountSessions = route({
  method: 'DELETE',
  path: '/accounts/:id/sessions',
  room,
  audience: 'acting',
  summary: 'End every session of an account',
  status: 204,
  params: z.object({ id: z.string().min(1).max(100) }),
})

/** Gives an account a further role. */
export const assignRole = route({
  method: 'POST',
  path: '/accounts/:id/assignments',
  room,
  audience: 'acting',
  summary: 'Give a role',
  status: 201,
  params: z.object({ id: z.string().min(1).max(100) }),
  body: z.strictObject({
    role,
    organisation: z.string().min(1).max(100),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
  }),
  answer: z.object({ id: z.string() }),
})

/** Ends a role on a day. */
export const endAssignment = route({
  method: 'POST',
  path: '/assignments/:id/end',
  room,
  audience: 'acting',
  summary: 'End a role',
  status: 204,
  params: z.object({ id: z.string().min(1).max(100) }),
  body: z.strictObject({ endsOn: z.iso.date(), reason: z.string().trim().min(1).max(400) }),
})

/** The routes of sign-in, sessions, accounts and roles. */
export const accessRoutes = [
  me,
  signIn,
  signOut,
  sessions,
  endSession,
  setPassword,
  personas,
  signInAsPersona,
  setUp,
  accounts,
  openAccount,
  makePasswordLink,
  endAccountSessions,
  assignRole,
  endAssignment,
] as const
