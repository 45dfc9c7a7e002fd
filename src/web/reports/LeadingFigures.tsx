import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useSay } from '../ui/language/use-say.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './PassportPage.module.css'
import type { PassportFact } from './passport.api.ts'
import { writeFigure } from './write-figure.ts'

/** The figures by which a cluster is known. */
const LEADING = ['S2', 'S3', 'S7', 'S5', 'S8', 'S10']

interface Props {
  readonly facts: readonly PassportFact[]
  readonly openHref: (id: string) => string
}

/** The six figures that a reader looks for first, each with what it is made of. */
export function LeadingFigures({ facts, openHref }: Props) {
  const { t } = useTranslation()
  const say = useSay('public')
  const language = useLanguage()
  const leading = LEADING.flatMap(id => facts.filter(fact => fact.id === id))
  return (
    <ul className={styles.figures}>
      {leading.map(fact => (
        <li key={fact.id}>
          <PageLink className={styles.figure} href={openHref(fact.id)}>
            <span className={styles.number}>
              {writeFigure(fact.value, fact.unit, language) ?? t('passport.none')}
            </span>
            <span className={styles.what}>
              {say(`passport.counted.${fact.id}`, { count: Number(fact.value ?? 0) }) ?? fact.title[language]}
            </span>
            <span className={styles.more}>
              {moreOf(fact) ?? t('passport.open', { count: fact.records.count })}
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  )

  function moreOf(fact: PassportFact): string | undefined {
    const [part] = fact.parts
    const figure = part && writeFigure(part.value, part.unit, language)
    return figure === undefined ? undefined : `${part?.title[language]}: ${figure}`
  }
}
