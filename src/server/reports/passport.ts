import type { AnswerOf } from '#contract/http/route.ts'
import type { passport } from '#contract/reports/reports.contract.ts'
import type { Connections } from '#database/client/connections.ts'
import {
  type PublishedCluster,
  publishedCluster,
  publishedTargets,
} from '#database/reports/clusters.queries.ts'
import { factFigure } from '#database/reports/passport.queries.ts'
import { graduatesNote } from '#domain/reports/graduates-note.ts'
import { type FactDefinition, type FactUnit, passportFacts } from '#domain/reports/passport.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { kopecks, toDecimalRoubles } from '#domain/values/money.ts'
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
      demo: cluster.demo,
    },
    facts,
    targets: targets.map(({ startsOn, value, ...target }) => ({
      ...target,
      announcedOn: startsOn,
      ...inUnit(value, target.measure.startsWith('money')),
    })),
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
    note:
      id === 'S16'
        ? (graduatesNote(figure.parts.graduates ?? 0, cluster.startsOn, figure.value) ?? null)
        : null,
    parts: fact.parts.map(part => ({ ...part, value: figure.parts[part.key] ?? 0 })),
    records: { count: figure.count, href: hrefOf(id, cluster.code, on) },
  }
}

const hrefOf = (fact: string, cluster: string, on: LocalDate): string =>
  `/api/v1/passport/${fact}/records?cluster=${encodeURIComponent(cluster)}&on=${on}`

/** Money leaves as decimal roubles, other figures as they are. */
const shown = (value: string | number | null, unit: FactUnit): string | number | null =>
  unit === 'RUB' ? toDecimalRoubles(kopecks(Number(value ?? 0))) : value

const inUnit = (value: number, isMoney: boolean): { value: string | number; unit: string } =>
  isMoney ? { value: value.toFixed(2), unit: 'RUB' } : { value, unit: 'count' }
