import { useTranslation } from 'react-i18next'
import { groupBy } from '#domain/values/group-by.ts'
import { paths } from '../app/paths.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import styles from './Occupations.module.css'
import { type PassportFact, useCatalogue, useFactRecords } from './passport.api.ts'

interface Props {
  readonly on: string | undefined
  readonly facts: readonly PassportFact[]
}

/** Whom the cluster trains, in the article's words, with the number of students of each. */
export function Occupations({ on, facts }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const catalogue = useCatalogue('', on)
  const programmes = useFactRecords(
    facts.find(fact => fact.id === 'S5')?.records.href ?? '/passport/S5/records',
  )
  const studentsOf = new Map(
    programmes.data?.pages.flatMap(page => page.items).map(item => [item.code, Number(item.students ?? 0)]),
  )
  const groups = groupBy(catalogue.data?.items ?? [], item => item.occupationGroup.code)
  return (
    <ul className={styles.chips}>
      {[...groups.values()].map(items => {
        const group = items[0]?.occupationGroup
        if (!group) return null
        const name = language === 'ru' ? group.name : group.nameEn
        const students = items.reduce((sum, item) => sum + (studentsOf.get(item.code) ?? 0), 0)
        return (
          <li key={group.code}>
            <PageLink href={`${paths.catalogue()}?q=${encodeURIComponent(name)}`}>
              {name} {students > 0 && <b>{writeNumber(students, language)}</b>}
            </PageLink>
          </li>
        )
      })}
      <li>
        <PageLink href={paths.catalogue()}>{t('passport.whomAll')}</PageLink>
      </li>
    </ul>
  )
}
