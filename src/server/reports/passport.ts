import type { AnswerOf } from '#contract/http/route.ts'
import type { passport } from '#contract/reports/reports.contract.ts'
import type { Connections } from '#database/client/connections.ts'
import {
  type PublishedCluster,
  type PublishedTarget,
  publishedCluster,
  publishedTargets,
} from '#database/reports/clusters.queries.ts'
import { expectedStudents } from '#database/reports/expected-students.queries.ts'
import type { Moment } from '#database/reports/passport.facts.ts'
import { type FactFigure, factFigure, factRecords } from '#database/reports/passport.queries.ts'
import { graduatesNote } from '#domain/reports/graduates-note.ts'
import { type FactDefinition, type FactUnit, passportFacts } from '#domain/reports/passport.ts'
import { visitNote } from '#domain/reports/visit-note.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { kopecks, toDecimalRoubles } from '#domain/values/money.ts'
import type { Text } from '#domain/values/text.ts'
import { notFound } from '../http/server-errors.ts'

type Passport = AnswerOf<typeof passport>

/** Which cluster's passport, for which day. */
export interface PassportRequest {
  readonly cluster?: string | undefined
  readonly on: LocalDate
}

/**
 * The passport of a cluster on a day: each of the seventeen figures with the way to its records.
 *
 * @throws ServerError when there is no such cluster.
 */
export async function passportOf(published: Connections, request: PassportRequest): Promise<Passport> {
  const cluster = await clusterOf(published, request.cluster)
  const moment = { cluster: cluster.code, on: request.on }
  const facts = await Promise.all(passportFacts.map(fact => factOf(published, fact, cluster, request.on)))
  const targets = await publishedTargets(published, moment)
  return {
    on: request.on,
    cluster: {
      code: cluster.code,
      name: { ru: cluster.name, en: cluster.nameEn },
      industry: cluster.industry,
      region: cluster.region,
      startsOn: cluster.startsOn,
      demo: cluster.demo,
    },
    facts,
    targets: await Promise.all(targets.map(target => targetOf(published, target, moment))),
  }
}

/** @throws ServerError when there is no such cluster, or none at all. */
export async function clusterOf(published: Connections, code: string | undefined): Promise<PublishedCluster> {
  const cluster = await publishedCluster(published, code)
  if (!cluster) throw notFound(code === undefined ? {} : { key: code })
  return cluster
}

async function factOf(
  published: Connections,
  fact: FactDefinition,
  cluster: PublishedCluster,
  on: LocalDate,
) {
  const { id, key, title, unit } = fact
  const figure = await factFigure(published, id, { cluster: cluster.code, on })
  return {
    id,
    key,
    title,
    unit,
    value: shown(figure.value, unit),
    note: (await noteOf(published, id, figure, cluster, on)) ?? null,
    parts: fact.parts.map(part => ({ ...part, value: figure.parts[part.key] ?? 0 })),
    records: { count: figure.count, href: hrefOf(id, cluster.code, on) },
  }
}

/** What a figure alone does not tell: why nobody has graduated yet, and who came last. */
async function noteOf(
  published: Connections,
  fact: string,
  { value, parts }: FactFigure,
  cluster: PublishedCluster,
  on: LocalDate,
): Promise<Text | undefined> {
  if (fact === 'S16') return graduatesNote(parts.graduates ?? 0, cluster.startsOn, value)
  if (fact !== 'S17') return undefined
  const [latest] = await factRecords(published, fact, { cluster: cluster.code, on }, { offset: 0, limit: 1 })
  return visitNote(String(latest?.visitor), latest?.visitedOn as LocalDate | undefined)
}

/** A promise; one of students that is still to be kept, with what the groups laid down so far will bring. */
async function targetOf(published: Connections, target: PublishedTarget, moment: Moment) {
  const { startsOn, value, ...rest } = target
  const { measure, dueOn } = rest
  const isAhead = measure === 'students' && dueOn !== null && dueOn > moment.on
  return {
    ...rest,
    announcedOn: startsOn,
    ...inUnit(value, measure.startsWith('money')),
    expected: isAhead ? await expectedStudents(published, moment, dueOn) : null,
  }
}

const hrefOf = (fact: string, cluster: string, on: LocalDate): string =>
  `/api/v1/passport/${fact}/records?cluster=${encodeURIComponent(cluster)}&on=${on}`

/** Money leaves as decimal roubles, other figures as they are. */
const shown = (value: string | number | null, unit: FactUnit): string | number | null =>
  unit === 'RUB' ? toDecimalRoubles(kopecks(Number(value ?? 0))) : value

const inUnit = (value: number, isMoney: boolean): { value: string | number; unit: string } =>
  isMoney ? { value: value.toFixed(2), unit: 'RUB' } : { value, unit: 'count' }
