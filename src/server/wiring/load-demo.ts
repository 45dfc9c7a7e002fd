import { createAssignment } from '#database/access/assignments.writes.ts'
import { asOwner } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import { publishedCluster } from '#database/reports/clusters.queries.ts'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { DEMO_PERSONAS, type DemoPersona } from '#demo/people/personas.ts'
import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
import { localDate } from '#domain/values/local-date.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { Context } from '../http/context.ts'
import { openAccount } from '../http/sign-in.ts'

/** The seed of the demo cluster that an installation shows. */
const DEMO_SEED = 1
/** No mail is ever sent there: the domain is reserved for names that do not exist. */
const DEMO_DOMAIN = 'demo.invalid'
/** Roles hold by the real calendar, in which the demo's own dates may lie ahead. */
const ROLES_SINCE = localDate('2024-01-01')

/** Loads the demo cluster with its personas by the path of an import, unless a cluster is there already. */
export async function loadDemo(context: Context): Promise<boolean> {
  if (await publishedCluster(context.database.public, undefined)) return false
  const registers = demoCluster(DEMO_SEED)
  const [cluster] = registers.clusters
  invariant(cluster, 'The demo has no cluster')
  const accounts = await openAccounts(context, registers)
  await asOwner(context.database, { cause: 'demo' }, async tx => {
    await applyRegisters(tx, cluster.code, registers)
    for (const { person, role, organisation } of DEMO_PERSONAS) {
      const account = accounts.get(person) ?? ''
      const assignment = { account, cluster: cluster.code, person, role, organisation }
      await createAssignment(tx, { ...assignment, startsOn: ROLES_SINCE, endsOn: null })
    }
  })
  return true
}

/** One account for each person, however many roles that person plays; the first role names it. */
async function openAccounts(
  { identity }: Context,
  { persons }: ClusterRegisters,
): Promise<Map<string, string>> {
  const firstRoles = new Map<string, DemoPersona>()
  for (const persona of DEMO_PERSONAS)
    if (!firstRoles.has(persona.person)) firstRoles.set(persona.person, persona)
  const accounts = new Map<string, string>()
  for (const [code, persona] of firstRoles) {
    const person = persons.find(candidate => candidate.code === code)
    invariant(person, `The persona ${persona.code} is nobody of the demo`)
    const name = [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' ')
    const { id } = await openAccount(identity, { login: `${persona.code}@${DEMO_DOMAIN}`, name })
    accounts.set(code, id)
  }
  return accounts
}
