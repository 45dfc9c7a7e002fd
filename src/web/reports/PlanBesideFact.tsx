import { useTranslation } from 'react-i18next'
import { targets as targetRegister } from '#domain/indicators/target.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { groupBy } from './group-by.ts'
import type { PassportFact, PassportTarget } from './passport.api.ts'
import { writePromise } from './write-figure.ts'

/** The statement that a target is held against. */
const STATEMENT_OF: Readonly<Record<string, string>> = {
  colleges: 'S2',
  employers: 'S3',
  programmes: 'S5',
  students: 'S7',
  zones: 'S8',
  moneyTotal: 'S11',
  moneyFederal: 'S12',
  moneyRegion: 'S13',
  moneyEmployers: 'S14',
}

interface Props {
  readonly facts: readonly PassportFact[]
  readonly targets: readonly PassportTarget[]
  readonly on: string
  readonly openHref: (id: string) => string
}

/** What the cluster first promised and what it promises now, beside what it has on the day; the figure opens its records. */
export function PlanBesideFact({ facts, targets, on, openHref }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { measure } = targetRegister.columns
  const wordOf = (code: string) =>
    ((measure.type === 'choice' ? measure.choices[code]?.[language] : undefined) ?? code).replace(/, ₽$/, '')
  const byMeasure = groupBy(
    [...targets].sort((a, b) => a.announcedOn.localeCompare(b.announcedOn)),
    target => target.measure,
  )
  const inWords = (target: PassportTarget | undefined) =>
    target && writePromise(target.value, target.unit, language)
  const measures = Object.keys(STATEMENT_OF).filter(code => byMeasure.has(code))
  const earliest = targets.map(target => target.announcedOn).reduce((a, b) => (b < a ? b : a), on)
  return (
    <SimpleTable
      caption={t('passport.plan')}
      columns={[
        { name: 'what', title: t('passport.planWhat') },
        {
          name: 'first',
          title: t('passport.planFirst', { date: writeDateShort(earliest) }),
          isFigure: true,
        },
        { name: 'now', title: t('passport.planNow'), isFigure: true },
        { name: 'fact', title: t('passport.planFact', { date: writeDateShort(on) }), isFigure: true },
      ]}
      rows={measures.map(code => {
        const promised = byMeasure.get(code) ?? []
        const fact = facts.find(({ id }) => id === STATEMENT_OF[code])
        const due = promised.at(-1)?.dueOn
        return {
          id: code,
          cells: {
            what: [wordOf(code), due && t('passport.by', { date: writeDateShort(due) })]
              .filter(Boolean)
              .join(' '),
            first: inWords(promised[0]),
            now: inWords(promised.at(-1)),
            fact: fact && (
              <PageLink href={openHref(fact.id)}>
                {writePromise(fact.value, fact.unit, language) ?? t('passport.none')}
              </PageLink>
            ),
          },
        }
      })}
    />
  )
}
