import {
  catalogue,
  passport,
  passportMoney,
  passportPicture,
  passportRecords,
} from '#contract/reports/reports.contract.ts'
import { catalogueProgrammes } from '#database/reports/catalogue.queries.ts'
import { factFigure, factRecords } from '#database/reports/passport.queries.ts'
import { moneyFlows, pictureSites } from '#database/reports/picture.queries.ts'
import { passportFacts } from '#domain/reports/passport.ts'
import { holdsWords } from '#domain/reports/search-catalogue.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { kopecks, toDecimalRoubles } from '#domain/values/money.ts'
import type { Context } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { clusterOf, passportOf } from './passport.ts'
import { recordCells } from './record-cells.ts'

interface Asked {
  readonly cluster?: string | undefined
  readonly on?: string | undefined
}

/** Answers for the public passport: it reads nothing but what is published. */
export function reportsRoutes(serve: Serve, { database }: Context): void {
  const published = database.public
  const momentOf = async ({ cluster, on }: Asked, businessDate: LocalDate) => ({
    cluster: (await clusterOf(published, cluster)).code,
    on: (on ?? businessDate) as LocalDate,
  })

  serve(passport, ({ query, businessDate }) =>
    passportOf(published, { cluster: query.cluster, on: (query.on ?? businessDate) as LocalDate }),
  )

  serve(passportRecords, async ({ params, query, businessDate }) => {
    const fact = passportFacts.find(({ id }) => id === params.fact)
    if (!fact) throw notFound({ key: params.fact })
    const moment = await momentOf(query, businessDate)
    const [{ count }, rows] = await Promise.all([
      factFigure(published, fact.id, moment),
      factRecords(published, fact.id, moment, query),
    ])
    return {
      items: rows.map(row => recordCells(row, fact.columns)),
      total: count,
      columns: [...fact.columns],
    }
  })

  serve(passportPicture, async ({ query, businessDate }) => ({
    sites: await pictureSites(published, await momentOf(query, businessDate)),
  }))

  serve(passportMoney, async ({ query, businessDate }) => {
    const flows = await moneyFlows(published, await momentOf(query, businessDate))
    return { flows: flows.map(flow => ({ ...flow, amount: toDecimalRoubles(kopecks(flow.amount)) })) }
  })

  serve(catalogue, async ({ query, businessDate }) => {
    const programmes = await catalogueProgrammes(published, await momentOf(query, businessDate))
    const found = programmes.filter(({ code, name, nameEn, qualification, occupationGroup, searchWords }) =>
      holdsWords(
        [code, name, nameEn, qualification, occupationGroup.name, occupationGroup.nameEn, searchWords].join(
          ' ',
        ),
        query.q ?? '',
      ),
    )
    return { items: found, total: found.length }
  })
}
