import { useTranslation } from 'react-i18next'
import { useLanguage } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { useSay } from '../ui/language/use-say.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { figureInWords, partsInWords } from './fact-words.ts'
import { type PassportFact, useCatalogue, useCollegeTowns } from './passport.api.ts'
import styles from './Statements.module.css'

/** Stands around the figure in a sentence, so that it can be made bold wherever the language puts it. */
const MARK = '\u2063'

interface Props {
  readonly on: string | undefined
  readonly facts: readonly PassportFact[]
  readonly openHref: (id: string) => string
}

/** All seventeen statements in the article's order, as sentences; each opens the records that make up its figure. */
export function Statements({ on, facts, openHref }: Props) {
  const { t } = useTranslation()
  const say = useSay('public')
  const language = useLanguage()
  const nameOf = useNames()
  const catalogue = useCatalogue('', on)
  const towns = useCollegeTowns(facts)
  return (
    <ol className={styles.statements}>
      {facts.map(fact => (
        <li key={fact.id}>
          <PageLink className={styles.statement} href={openHref(fact.id)}>
            <span className={styles.id} aria-hidden>
              {fact.id.replace('S', '')}
            </span>
            <span className={styles.sentence}>
              {sentenceOf(fact)
                .split(MARK)
                .map((piece, place) => (place % 2 ? <b key={piece}>{piece}</b> : piece))}
            </span>
            <span className={styles.count}>{t('passport.open', { count: fact.records.count })}</span>
            <span className={styles.parts}>{detailsOf(fact).join(' · ')}</span>
          </PageLink>
        </li>
      ))}
    </ol>
  )

  function sentenceOf(fact: PassportFact): string {
    const figure = figureInWords(fact, language, say)
    if (figure === undefined) return t('passport.noneYet', { title: fact.title[language] })
    const sentence = say(`passport.statement.${fact.id}`, {
      figure: `${MARK}${figure}${MARK}`,
      names: occupations(),
    })
    return sentence ?? `${fact.title[language]}: ${MARK}${figure}${MARK}`
  }

  function detailsOf(fact: PassportFact): string[] {
    const note = fact.note?.[language]
    return [
      ...(fact.id === 'S2' && towns.length > 0 ? [towns.map(nameOf).join(', ')] : []),
      ...partsInWords(fact.id === 'S2' ? [] : fact.parts, language, say),
      ...(note ? [note.replace(/\.$/, '')] : []),
    ]
  }

  function occupations(): string {
    const groups = new Map(
      catalogue.data?.items.map(({ occupationGroup }) => [occupationGroup.code, occupationGroup]),
    )
    return [...groups.values()]
      .map(group => (language === 'en' ? group.nameEn : group.name))
      .map(name => name.charAt(0).toLowerCase() + name.slice(1))
      .join(', ')
  }
}
