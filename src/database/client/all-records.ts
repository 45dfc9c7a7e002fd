import type { AnyRegister, Register } from '#domain/values/register.ts'
import { listRecords } from './register-queries.ts'
import type { Reader } from './transactions.ts'

/** All records of a register that the reader's scope sees, or those whose columns hold the values given. */
export async function allRecords<R>(
  reader: Reader,
  register: Register<R>,
  filters?: Readonly<Partial<Record<keyof R & string, string>>>,
): Promise<readonly R[]> {
  const any = register as unknown as AnyRegister
  const { items } = await listRecords<R>(reader, any, () => any, { filters: exactly(any, filters) })
  return items
}

const exactly = (register: AnyRegister, filters: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name,
      register.columns[name]?.type === 'text' && value ? `=${value}` : value,
    ]),
  )
