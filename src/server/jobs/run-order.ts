import type { Database } from '#database/client/open-database.ts'
import { endOrder, startOrder } from '#database/client/orders.ts'

/**
 * Works on an order in the name of the person who placed it, and notes how it ended: with what came of it, or with the
 * `problem` for which nothing did.
 *
 * @param failed - the code of the sentence for work that broke off with an error, which is thrown on
 */
export async function runOrder<Result extends object>(
  database: Database,
  id: string,
  failed: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await startOrder(database, id)
  const result = await work().catch(async (error: unknown) => {
    await endOrder(database, id, 'failed', { problem: failed })
    throw error
  })
  await endOrder(database, id, 'problem' in result ? 'failed' : 'done', result)
  return result
}
