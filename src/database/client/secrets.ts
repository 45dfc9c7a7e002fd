import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOGINS, type Login } from './logins.ts'

/** The password of each login. */
export type Passwords = Readonly<Record<Login, string>>

/**
 * The passwords of the logins, made at random at the first start and kept in the data folder,
 * where only the user of the house may read them.
 */
export function keptPasswords(dataFolder: string): Passwords {
  const file = join(dataFolder, 'logins.json')
  return readPasswords(file) ?? makePasswords(file)
}

function readPasswords(file: string): Passwords | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Makes them under a name of its own first, so that two starts at once end up with the same ones. */
function makePasswords(file: string): Passwords {
  const made = Object.fromEntries(LOGINS.map(login => [login, randomBytes(24).toString('base64url')]))
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(made, null, 2), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readPasswords(file) as Passwords
}
