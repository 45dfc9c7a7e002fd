import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { programmes } from '#domain/programmes/programme.ts'
import { groupBy } from '#domain/values/group-by.ts'
import { paths } from '../app/paths.ts'
import { useMe } from '../app/session.ts'
import { writeDate } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './CataloguePage.module.css'
import { DemoNotice } from './DemoNotice.tsx'
import { type CatalogueItem, useCatalogue } from './passport.api.ts'

/** How long typing rests before the catalogue is searched; milliseconds. */
const TYPING_REST = 250

/** The public catalogue of programmes, found by the words that people use for occupations. */
export function CataloguePage() {
  const { t } = useTranslation()
  const go = useGo()
  const { searchStr } = useLocation()
  const q = new URLSearchParams(searchStr).get('q') ?? ''
  const [typed, setTyped] = useState(q)
  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    if (typed === q) return
    const rest = setTimeout(() => {
      go(typed ? `${paths.catalogue()}?q=${encodeURIComponent(typed)}` : paths.catalogue(), { replace: true })
    }, TYPING_REST)
    return () => clearTimeout(rest)
  }, [typed, q, go])
  const found = useCatalogue(q)
  const me = useMe()
  return (
    <>
      {me.data?.demo && <DemoNotice />}
      <h1 className={styles.title}>{t('catalogue.title')}</h1>
      <p className={styles.intro}>{t('catalogue.intro')}</p>
      <input
        type="search"
        className={styles.search}
        aria-label={t('catalogue.search')}
        placeholder={t('catalogue.search')}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      {found.error && <ProblemNote error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton lines={6} />}
      {found.data && (
        <p className={styles.found} role="status">
          {found.data.total > 0 ? t('catalogue.found', { count: found.data.total }) : t('catalogue.none')}
        </p>
      )}
      <ul className={styles.list}>
        {found.data?.items.map(item => (
          <Programme key={item.code} item={item} />
        ))}
      </ul>
    </>
  )
}

function Programme({ item }: { readonly item: CatalogueItem }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useNames()
  const { level } = programmes.columns
  const levelWord = level.type === 'choice' ? level.choices[item.level]?.[language] : item.level
  const group = language === 'ru' ? item.occupationGroup.name : item.occupationGroup.nameEn
  return (
    <li className={styles.programme}>
      <div>
        <div className={styles.group}>{group}</div>
        <h2 className={styles.name}>{(language === 'en' ? item.nameEn : null) ?? item.name}</h2>
        <div className={styles.quiet}>
          {item.code} · {levelWord} · {t('catalogue.qualification')}: {item.qualification}
        </div>
      </div>
      <ul className={styles.deliveries}>
        {[...groupBy(item.deliveries, delivery => delivery.college)].map(([college, deliveries]) => (
          <li key={college}>
            <strong>{nameOf(college)}</strong>
            {deliveries.map(({ intakeYear, entryGrade, termMonths, endsOn }) => (
              <span key={`${intakeYear} ${entryGrade} ${endsOn}`} className={styles.quiet}>
                {t('catalogue.intake', {
                  year: intakeYear,
                  term: termInWords(termMonths),
                  date: writeDate(endsOn, language),
                })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </li>
  )

  function termInWords(months: number): string {
    const years = Math.floor(months / 12)
    const rest = months % 12
    return [
      years > 0 && t('catalogue.termYears', { count: years }),
      rest > 0 && t('catalogue.termMonths', { count: rest }),
    ]
      .filter(Boolean)
      .join(' ')
  }
}
