import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './PassportPage.module.css'
import type { PassportFact } from './passport.api.ts'
import { writeFigure } from './write-figure.ts'

interface Props {
  readonly facts: readonly PassportFact[]
  readonly openHref: (id: string) => string
}

/** All seventeen statements in the article's order; each opens the records that make up its figure. */
export function Statements({ facts, openHref }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ol className={styles.statements}>
      {facts.map(fact => (
        <li key={fact.id}>
          <PageLink className={styles.statement} href={openHref(fact.id)}>
            <span className={styles.id}>{fact.id.replace('S', '')}</span>
            <span>{fact.title[language]}</span>
            <span className={styles.value}>
              {writeFigure(fact.value, fact.unit, language) ?? t('passport.none')}
            </span>
            <span className={styles.parts}>
              {[
                fact.note?.[language],
                ...fact.parts.map(
                  part =>
                    `${part.title[language]}: ${writeFigure(part.value, part.unit, language) ?? t('passport.none')}`,
                ),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles.count}>{t('passport.open', { count: fact.records.count })}</span>
          </PageLink>
        </li>
      ))}
    </ol>
  )
}
