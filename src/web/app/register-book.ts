import type { RegisterContract } from '#contract/http/register-contract.ts'
import { registerContracts } from '#contract/register-contracts.ts'
import { type RegisterName, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import type { RegisterBook, RegisterSource } from '../ui/registers/register-source.ts'

/** Every register of the cluster, with the routes by which the pages read and change it. */
export const registerBook: RegisterBook = new Map(registerNames.map(name => [name, sourceOf(name)]))

function sourceOf(name: RegisterName): RegisterSource {
  // The list and the form serve any register, so here the type of its records is let go.
  const contract = registerContracts[name] as unknown as RegisterContract<AnyRecord>
  return { register: registerOf(name), contract }
}
