import type { accounts } from '#contract/access/access.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { roleWords } from '#domain/access/role.ts'

/** Who signs in, and in which roles. */
export type Account = AnswerOf<typeof accounts>['items'][number]

const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** The accounts in whose name, login, roles or organisations every word of the search is found, in either language. */
export function findAccounts(all: readonly Account[], search: string): readonly Account[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return all.filter(account => {
    const text = textOf(account)
    return words.every(word => text.includes(word))
  })
}

const textOf = ({ name, login, assignments }: Account): string =>
  folded(
    [
      name,
      login,
      ...assignments.flatMap(({ role, organisation, organisationName }) => [
        roleWords[role].ru,
        roleWords[role].en,
        organisation,
        organisationName,
      ]),
    ].join('\n'),
  )
