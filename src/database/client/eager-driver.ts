import { type DatabaseConnection, PostgresDialect, PostgresDriver, type TransactionSettings } from 'kysely'

/**
 * PostgreSQL without waiting where nothing is to be learnt: a transaction's beginning travels with its first statement,
 * and the end of one that only read travels after the answer. Needs connections that send ahead (`pipeline` of pg).
 */
export class EagerDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0]

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): EagerDriver {
    return new EagerDriver(this.#config)
  }
}

/** A transaction that has been told to begin, and has not yet said that it did. */
interface Beginning {
  readonly begun: Promise<void>
  readonly onlyReads: boolean
}

class EagerDriver extends PostgresDriver {
  readonly #beginnings = new WeakMap<DatabaseConnection, Beginning>()

  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    const begun = super.beginTransaction(connection, settings)
    // A failure is told at the end, so that what was done without a transaction never passes for done.
    begun.catch(() => undefined)
    this.#beginnings.set(connection, { begun, onlyReads: settings.accessMode === 'read only' })
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const beginning = this.#beginnings.get(connection)
    await beginning?.begun
    const committed = super.commitTransaction(connection)
    if (!beginning?.onlyReads) return committed
    // What was read holds whether or not the connection lives on; if it does not, the pool replaces it.
    committed.catch(() => undefined)
  }
}
