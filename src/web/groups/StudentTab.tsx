import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { personsContract } from '#contract/people/people.contract.ts'
import { ageOn, localDate } from '#domain/values/local-date.ts'
import type { AnyRecord } from '#domain/values/register.ts'
import { paths } from '../app/paths.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useActing } from '../ui/http/acting.ts'
import { call } from '../ui/http/call.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'

/** From this age on, the limits of the labour code for minors no longer bind. */
const OF_AGE = 18

/** Who the student is, for roles that may know it: the name, the date of birth, and the age on the day. */
export function StudentTab({ record, today }: { readonly record: AnyRecord; readonly today: string }) {
  const { t } = useTranslation('office')
  const acting = useActing()
  const code = String(record.person)
  const found = useQuery({
    queryKey: ['persons', 'record', acting, code],
    queryFn: ({ signal }) => call(personsContract.one, { params: { key: code } }, signal),
  })
  if (found.isPending) return <Skeleton />
  if (found.error) return <p>{t('groups.withheld')}</p>
  const { surname, givenName, patronymic, birthDate } = found.data.record
  const age = birthDate === null ? undefined : ageOn(localDate(birthDate), localDate(today))
  return (
    <>
      <p>
        <PageLink href={paths.record('persons', code)}>
          {[surname, givenName, patronymic].filter(Boolean).join(' ')}
        </PageLink>
      </p>
      {birthDate !== null && age !== undefined && (
        <p>
          {t('groups.born', { date: writeDateShort(birthDate) })}, {t('groups.age', { count: age })}
          {age < OF_AGE && ` — ${t('groups.minor')}`}
        </p>
      )}
    </>
  )
}
