import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { useSay } from '../ui/language/use-say.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { partsInWords } from './fact-words.ts'
import styles from './LeadingFigures.module.css'
import { type PassportFact, useCollegeTowns } from './passport.api.ts'
import { writeFigure } from './write-figure.ts'

/** The figures by which a cluster is known, each with the statements whose further figures say what it is made of. */
const LEADING: Readonly<Record<string, { readonly from: string; readonly parts: readonly string[] }>> = {
  S2: { from: 'S2', parts: ['municipalities'] },
  S3: { from: 'S4', parts: ['places', 'mentors', 'agreements'] },
  S7: { from: 'S7', parts: ['groups'] },
  S5: { from: 'S6', parts: [] },
  S8: { from: 'S8', parts: ['studentPlaces'] },
  S10: { from: 'S10', parts: ['openedZones'] },
}

interface Props {
  readonly facts: readonly PassportFact[]
  readonly openHref: (id: string) => string
}

/** The six figures that a reader looks for first, each with what it is made of. */
export function LeadingFigures({ facts, openHref }: Props) {
  const { t } = useTranslation()
  const say = useSay('public')
  const language = useLanguage()
  const nameOf = useNames()
  const towns = useCollegeTowns(facts)
  const factOf = (id: string) => facts.find(fact => fact.id === id)
  return (
    <ul className={styles.figures}>
      {Object.entries(LEADING).map(([id, { from, parts }]) => {
        const fact = factOf(id)
        const other = factOf(from)
        if (!fact) return null
        return (
          <li key={id}>
            <PageLink className={styles.figure} href={openHref(id)}>
              <span className={styles.number}>
                {writeFigure(fact.value, fact.unit, language) ?? t('passport.none')}
              </span>
              <span className={styles.what}>
                {say(`passport.counted.${id}`, { count: Number(fact.value ?? 0) }) ?? fact.title[language]}
              </span>
              <span className={styles.more}>{moreOf(id, other, parts)}</span>
            </PageLink>
          </li>
        )
      })}
    </ul>
  )

  function moreOf(id: string, other: PassportFact | undefined, parts: readonly string[]): string {
    if (id === 'S2' && towns.length > 0) return towns.map(nameOf).join(', ')
    const figures = partsInWords(other?.parts.filter(({ key }) => parts.includes(key)) ?? [], language, say)
    if (id === 'S5' && other?.value) {
      return `${other.value} ${say('passport.counted.S6', { count: Number(other.value) })}`
    }
    return figures.length > 0
      ? figures.slice(0, 2).join(', ')
      : t('passport.open', { count: other?.records.count ?? 0 })
  }
}
