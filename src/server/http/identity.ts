import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { identityTables } from '#database/access/identity-tables.ts'
import type { Connections } from '#database/client/connections.ts'

/** The header by which the server tells the identity library the caller's address; no client can set it. */
export const CALLER_ADDRESS = 'x-kuznitsa-caller'

/** Seconds that a session lives without use: two weeks. */
const SESSION_SECONDS = 14 * 24 * 3600
/** Seconds after which a session that is used is made to last two weeks again: a day. */
const RENEWAL_SECONDS = 24 * 3600

/** What the identity library needs from the installation. */
export interface IdentitySettings {
  /** Queries of the login that may touch nothing but the schema `auth`. */
  readonly database: Connections
  /** Signs the session's cookie; at least 32 characters. */
  readonly secret: string
  /** Whether the installation shows demo data, so that a persona signs in with one click. */
  readonly demo: boolean
  /** Whether the site is reached by HTTPS, so that the cookie travels by nothing else. */
  readonly secure: boolean
}

/** How better-auth is set up: its tables in our schema, nobody signs up, attempts to sign in are counted. */
export const identityOptions = (settings: IdentitySettings) =>
  ({
    appName: 'Kuznitsa',
    baseURL: 'http://kuznitsa.internal',
    basePath: '/identity',
    secret: settings.secret,
    database: { db: identityTables(settings.database), type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: {
      modelName: 'accounts',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sessions',
      expiresIn: SESSION_SECONDS,
      updateAge: RENEWAL_SECONDS,
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'account_id',
      },
    },
    account: {
      modelName: 'credentials',
      fields: {
        accountId: 'external_id',
        providerId: 'provider',
        userId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      storeIdentifier: 'hashed',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limits',
      fields: { lastRequest: 'last_request' },
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/sign-in/demo': { window: 60, max: 300 },
        '/reset-password': { window: 60, max: 20 },
        '/get-session': false,
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
    },
    advanced: {
      cookiePrefix: 'kuznitsa',
      useSecureCookies: settings.secure,
      ipAddress: { ipAddressHeaders: [CALLER_ADDRESS] },
      // The server checks the origin of every write itself, before the library sees the request.
      disableCSRFCheck: true,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
    },
    plugins: [sessionToken(), ...(settings.demo ? [demoSignIn()] : [])],
  }) satisfies BetterAuthOptions

/** Reads the token out of the session's cookie when its signature is the server's own; nobody can ask it from outside. */
const sessionToken = () => ({
  id: 'session-token',
  endpoints: {
    readSessionToken: createAuthEndpoint.serverOnly({ method: 'GET', requireHeaders: true }, async ctx => {
      const { secret, authCookies } = ctx.context
      return (await ctx.getSignedCookie(authCookies.sessionToken.name, secret)) || null
    }),
  },
})

/** Signs a demo persona in without a password; mounted in demo mode only. */
const demoSignIn = () => ({
  id: 'demo-sign-in',
  endpoints: {
    signInDemo: createAuthEndpoint(
      '/sign-in/demo',
      { method: 'POST', body: z.object({ email: z.string() }) },
      async ctx => {
        const found = await ctx.context.internalAdapter.findUserByEmail(ctx.body.email)
        if (!found) throw ctx.error('NOT_FOUND')
        const session = await ctx.context.internalAdapter.createSession(found.user.id)
        await setSessionCookie(ctx, { session, user: found.user })
        return ctx.json({ signedIn: true })
      },
    ),
  },
})

/** Whether a session that expires then has been in use for so long that the identity library renews it. */
export const isRenewalDue = (expiresAt: string, now: number): boolean =>
  Date.parse(expiresAt) - now <= (SESSION_SECONDS - RENEWAL_SECONDS) * 1000

/** The identity library, set up for this installation. */
export const openIdentity = (settings: IdentitySettings) => betterAuth(identityOptions(settings))

/** Accounts, passwords and sessions. */
export type Identity = ReturnType<typeof openIdentity>
