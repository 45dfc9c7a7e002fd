import { setImmediate as turn } from 'node:timers/promises'
import { Kysely, type PostgresPool, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { EagerDialect } from './eager-driver.ts'

const ANSWER = { command: 'SELECT', rowCount: 0, rows: [] }
const never = new Promise(() => undefined)

/** A database that notes what reaches it, and answers at once unless another answer is given. */
function wire(answers: Readonly<Record<string, () => Promise<unknown>>> = {}) {
  const sent: string[] = []
  const client = {
    query: (text: string) => {
      sent.push(text)
      return answers[text]?.() ?? Promise.resolve(ANSWER)
    },
    release: () => sent.push('(released)'),
  }
  const pool = { connect: async () => client, end: async () => undefined } as unknown as PostgresPool
  return { sent, db: new Kysely({ dialect: new EagerDialect({ pool }) }) }
}

const BEGIN_READING = 'start transaction read only'
const cancelled = () => Promise.reject(new Error('cancelled'))

describe('a transaction', () => {
  it('sends its first statement without waiting for its beginning', async () => {
    const { sent, db } = wire({ begin: () => never })
    void db.transaction().execute(transaction => sql`select 1`.execute(transaction))
    await turn()
    expect(sent.slice(0, 2)).toEqual(['begin', 'select 1'])
  })

  it('that writes is done when the database says so, and not before', async () => {
    const { sent, db } = wire({ commit: () => never })
    let isDone = false
    void db
      .transaction()
      .execute(transaction => sql`insert`.execute(transaction))
      .then(() => {
        isDone = true
      })
    await turn()
    expect([sent, isDone]).toEqual([['begin', 'insert', 'commit'], false])
  })

  it('that only reads answers while its end is under way, even when that fails', async () => {
    for (const commit of [() => never, cancelled]) {
      const { sent, db } = wire({ commit })
      const reading = db.transaction().setAccessMode('read only')
      await reading.execute(transaction => sql`select 1`.execute(transaction))
      expect(sent).toEqual([BEGIN_READING, 'select 1', 'commit', '(released)'])
    }
  })

  it.each(['begin', BEGIN_READING])('fails when it never began: %s', async begin => {
    const { sent, db } = wire({ [begin]: cancelled })
    const transaction = begin === 'begin' ? db.transaction() : db.transaction().setAccessMode('read only')
    await expect(transaction.execute(inside => sql`select 1`.execute(inside))).rejects.toThrow('cancelled')
    expect(sent.slice(2)).toEqual(['rollback', '(released)'])
  })

  it('that throws is rolled back', async () => {
    const { sent, db } = wire()
    const failing = db.transaction().execute(async transaction => {
      await sql`insert`.execute(transaction)
      throw new Error('the rule says no')
    })
    await expect(failing).rejects.toThrow('the rule says no')
    expect(sent).toEqual(['begin', 'insert', 'rollback', '(released)'])
  })
})
