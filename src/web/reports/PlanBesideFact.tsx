import { useTranslation } from 'react-i18next'
import { targets as targetRegister } from '#domain/indicators/target.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import type { PassportFact, PassportTarget } from './passport.api.ts'
import { writeFigure } from './write-figure.ts'

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

/** What the cluster promised, beside what it has on the day; the figure opens its records. */
export function PlanBesideFact({ facts, targets, on, openHref }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { measure } = targetRegister.columns
  const wordOf = (code: string) =>
    ((measure.type === 'choice' ? measure.choices[code]?.[language] : undefined) ?? code).replace(/, ₽$/, '')
  return (
    <SimpleTable
      caption={t('passport.plan')}
      columns={[
        { name: 'what', title: t('passport.planWhat') },
        { name: 'plan', title: t('passport.planPlan'), isFigure: true },
        { name: 'fact', title: t('passport.planFact', { date: writeDateShort(on) }), isFigure: true },
      ]}
      rows={targets.map(target => {
        const fact = facts.find(({ id }) => id === STATEMENT_OF[target.measure])
        const figure = fact && (writeFigure(fact.value, fact.unit, language) ?? t('passport.none'))
        return {
          id: `${target.measure} ${target.announcedOn} ${target.dueOn}`,
          cells: {
            what: `${wordOf(target.measure)}${target.dueOn ? ` ${t('passport.by', { date: writeDateShort(target.dueOn) })}` : ''}`,
            plan: writeFigure(target.value, target.unit, language) ?? '',
            fact: fact ? <PageLink href={openHref(fact.id)}>{figure}</PageLink> : '',
          },
        }
      })}
    />
  )
}
