import { useTranslation } from 'react-i18next'
import { targets as targetRegister } from '#domain/indicators/target.ts'
import { writeDate, writeDateShort } from '../ui/format/dates.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './PlanBesideFact.module.css'
import type { PassportFact, PassportTarget } from './passport.api.ts'
import { type Promised, promisesBesideFacts } from './promises.ts'
import { writePromise } from './write-figure.ts'

interface Props {
  readonly facts: readonly PassportFact[]
  readonly targets: readonly PassportTarget[]
  readonly on: string
  readonly openHref: (id: string) => string
}

/** Will the target be reached, and what is missing: what was first promised, what is promised now, and what there is. */
export function PlanBesideFact({ facts, targets, on, openHref }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const promises = promisesBesideFacts(targets, facts, on)
  const [earliest] = promises.map(({ first }) => first.announcedOn).sort((a, b) => a.localeCompare(b))
  if (earliest === undefined) {
    return (
      <>
        <h2>{t('passport.planNone')}</h2>
        <p className={styles.quiet}>{t('passport.planNoneText')}</p>
      </>
    )
  }
  const kept = promises.filter(({ missing }) => missing === 0).length
  const changes = promises.flatMap(promised => promised.changes.map(target => ({ promised, target })))
  const inWords = ({ value, unit }: Pick<PassportTarget, 'value' | 'unit'>) =>
    writePromise(value, unit, language) ?? t('passport.none')
  const titles = {
    first: t('passport.planFirst', { date: writeDateShort(earliest) }),
    now: t('passport.planNow'),
    fact: t('passport.planFact', { date: writeDateShort(on) }),
  }
  return (
    <>
      <h2>{t('passport.plan', { kept, all: promises.length })}</h2>
      {promises.map(promised => (
        <Expectation key={promised.measure} promised={promised} />
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('passport.planWhat')}</th>
            <th scope="col">{titles.first}</th>
            <th scope="col">{titles.now}</th>
            <th scope="col">{titles.fact}</th>
            <th scope="col">{t('passport.planVerdict')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.map(promised => (
            <tr key={promised.measure}>
              <th scope="row">
                {wordOf(promised.measure, language)}{' '}
                {promised.now.dueOn && (
                  <span className={styles.due}>
                    {t('passport.by', { date: writeDateShort(promised.now.dueOn) })}
                  </span>
                )}
              </th>
              <td data-title={titles.first}>{inWords(promised.first)}</td>
              <td data-title={titles.now}>{inWords(promised.now)}</td>
              <td data-title={titles.fact}>
                <PageLink href={openHref(promised.fact.id)}>
                  {writePromise(promised.fact.value, promised.fact.unit, language) ?? t('passport.none')}
                </PageLink>
              </td>
              <td className={styles.verdict}>
                <Verdict promised={promised} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > 0 && (
        <details className={`${styles.details} no-print`}>
          <summary>{t('passport.planWhy')}</summary>
          <ul>
            {changes.map(({ promised, target }) => (
              <li key={`${promised.measure} ${target.announcedOn}`}>
                {t('passport.planChange', {
                  measure: wordOf(promised.measure, language),
                  value: inWords(target),
                  date: writeDateShort(target.announcedOn),
                  reason: target.reason,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Verdict({ promised: { missing, share, isLate, now } }: { readonly promised: Promised }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const amount = writePromise(now.unit === 'RUB' ? missing.toFixed(2) : missing, now.unit, language) ?? ''
  const state = missing === 0 ? 'kept' : 'missing'
  return (
    <>
      <span className={styles.bar} data-state={state} aria-hidden>
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={styles.word} data-state={state}>
        {missing === 0
          ? t('passport.planKept')
          : t(isLate ? 'passport.planLate' : 'passport.planMissing', { missing: amount })}
      </span>
    </>
  )
}

/** What the groups that are laid down will make of a promise by its day. */
function Expectation({ promised: { now, fact, missing } }: { readonly promised: Promised }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { expected, dueOn } = now
  if (!expected || !dueOn || missing === 0) return null
  const gap = Number(now.value) - expected.value
  const count = (value: unknown) => writeNumber(Number(value ?? 0), language)
  return (
    <p className={styles.ahead}>
      {t('passport.planAhead', {
        promised: count(now.value),
        date: writeDate(dueOn, language),
        fact: count(fact.value),
        leaving: count(expected.leaving),
        coming: count(expected.coming),
        value: count(expected.value),
      })}{' '}
      <strong>{gap > 0 ? t('passport.planGap', { gap: count(gap) }) : t('passport.planEnough')}</strong>
    </p>
  )
}

/** What a measure counts, as the register of targets says it; the unit of money stands beside the figures. */
function wordOf(code: string, language: 'ru' | 'en'): string {
  const { measure } = targetRegister.columns
  const word = (measure.type === 'choice' ? measure.choices[code]?.[language] : undefined) ?? code
  return word.replace(/, ₽$/, '')
}
