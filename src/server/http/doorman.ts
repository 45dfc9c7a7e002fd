import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Audience } from '#contract/http/route.ts'
import { bearerOf } from '#database/access/access.queries.ts'
import type { Connections } from '#database/client/connections.ts'
import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import type { Acting, CallerOf, Circumstances, SignedIn } from './caller.ts'
import { type Identity, isRenewalDue } from './identity.ts'
import { languageOf } from './language.ts'
import { badInput, ServerError } from './server-errors.ts'
import { type TokenReader, tokenReader } from './token-reader.ts'

/** The header that chooses the role to act in. */
const ASSIGNMENT_HEADER = 'x-kuznitsa-assignment'
/** The header that moves the working date of a demo session. */
const DATE_HEADER = 'x-kuznitsa-date'

/** What the doorman needs to know people by. */
export interface DoormanSettings {
  readonly identity: Identity
  readonly app: Connections
  readonly demo: boolean
  /** The trade's date when nobody has moved it. */
  readonly today: () => LocalDate
}

/** Finds out who calls a route, in which role, in which language and on which working date. */
export interface Doorman {
  /** @throws ServerError when the caller moves a date that is fixed. */
  readonly circumstances: (request: FastifyRequest) => Circumstances
  /** @throws ServerError when the route needs a session or a role that the caller does not have. */
  readonly admit: <A extends Audience>(
    audience: A,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<CallerOf<A>>
  /** The person who is signed in, if any: for a route that is open to everybody and says more to some. */
  readonly whoIs: (request: FastifyRequest, reply: FastifyReply) => Promise<SignedIn | undefined>
  /** The role that a person acts in: the one that the request names, else the first. */
  readonly actingAs: (person: SignedIn, request: FastifyRequest) => Acting
}

/** The doorman of this installation. */
export function doormanOf(settings: DoormanSettings): Doorman {
  const tokenOf = tokenReader(settings.identity)
  const whoIs = (request: FastifyRequest, reply: FastifyReply) =>
    readSession(settings, tokenOf, request, reply)
  const admit = async (audience: Audience, request: FastifyRequest, reply: FastifyReply) => {
    if (audience === 'public') return undefined
    const person = await whoIs(request, reply)
    if (!person) throw new ServerError('server.sign-in-required')
    return audience === 'acting' ? actingAs(person, request) : person
  }
  return {
    circumstances: request => circumstancesOf(settings, request),
    admit: admit as Doorman['admit'],
    whoIs,
    actingAs,
  }
}

/** The database is asked once; the identity library comes in when a session is to be renewed, or is no longer one. */
async function readSession(
  { identity, app }: DoormanSettings,
  tokenOf: TokenReader,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<SignedIn | undefined> {
  if (!headers.cookie) return undefined
  const token = await tokenOf(headers.cookie)
  if (token === undefined) return undefined
  const bearer = await bearerOf(app, token)
  if (bearer && !isRenewalDue(bearer.expiresAt, Date.now())) return bearer
  const goesOn = await renewSession(identity, new Headers({ cookie: headers.cookie }), reply)
  return goesOn ? bearer : undefined
}

/** Has the identity library renew the session, or take back the cookie of one that has ended. */
async function renewSession(identity: Identity, cookie: Headers, reply: FastifyReply): Promise<boolean> {
  const read = await identity.api.getSession({ headers: cookie, returnHeaders: true })
  for (const set of read.headers.getSetCookie()) reply.header('set-cookie', set)
  return read.response !== null
}

function actingAs(person: SignedIn, { headers }: FastifyRequest): Acting {
  const chosen = headers[ASSIGNMENT_HEADER]
  const assignment =
    chosen === undefined ? person.assignments[0] : person.assignments.find(held => held.id === chosen)
  if (assignment) return { ...person, assignment }
  throw new ServerError(chosen === undefined ? 'server.no-assignment' : 'server.assignment-not-yours')
}

function circumstancesOf(
  { demo, today }: DoormanSettings,
  { headers, query }: FastifyRequest,
): Circumstances {
  const language = languageOf((query as { lang?: unknown }).lang, headers['accept-language'])
  const moved = headers[DATE_HEADER]
  if (moved === undefined) return { language, businessDate: today() }
  if (!demo) throw new ServerError('server.date-fixed')
  const businessDate = parseLocalDate(String(moved))
  if (!businessDate) {
    throw badInput([
      { path: DATE_HEADER, message: language === 'ru' ? 'Нужна дата 2025-01-24.' : 'A date: 2025-01-24.' },
    ])
  }
  return { language, businessDate }
}
