import type { Addresses } from './addresses.ts'
import { LOGINS, loginName } from './logins.ts'

/** Statements that speak of the logins by their plain names, told the names that the logins of this database have. */
export const forLogins = (statements: string, addresses: Addresses): string =>
  LOGINS.reduce(
    (text, login) =>
      text.replace(new RegExp(`\\b${loginName(login)}\\b`, 'g'), String(addresses[login].user)),
    statements,
  )
