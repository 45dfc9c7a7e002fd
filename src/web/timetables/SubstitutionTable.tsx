import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { substitutionList } from '#contract/timetables/days.contract.ts'
import { writeDate, writeDateShort } from '../ui/format/dates.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import styles from './day.module.css'
import type { Day, MadeSubstitution } from './days.api.ts'
import { useSayDay } from './use-say-day.ts'

interface Props {
  readonly day: Day
  readonly college: string | undefined
  readonly isShown: (groups: readonly string[]) => boolean
}

/** The substitutions of a date as they hang on the wall: on the screen, on paper and as a workbook. */
export function SubstitutionTable({ day, college, isShown }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const say = useSayDay(day.names)
  const { date } = day
  const made = day.substitutions
    .filter(({ groups }) => isShown(groups))
    .sort((one, other) => pairOn(one, date) - pairOn(other, date))
  const fetchFile = () =>
    download(
      urlOf(substitutionList, {
        params: { date },
        query: { ...(college ? { college } : {}), lang: language },
      }),
      `${date}.xlsx`,
    ).catch((error: Error) => notifications.show({ color: 'red', message: error.message }))
  return (
    <section className={styles.section}>
      <h2>
        {t('days.list.title', { date: writeDate(date, language) })}
        {made.length > 0 && (
          <span className={styles.tools}>
            <Button size="compact-sm" variant="default" onClick={() => window.print()}>
              {t('days.list.print')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => void fetchFile()}>
              {t('days.list.xlsx')}
            </Button>
          </span>
        )}
      </h2>
      {college !== undefined && <p className={styles.printed}>{day.names.colleges[college] ?? college}</p>}
      {made.length === 0 && (
        <p className={styles.soft}>{t(day.change === null ? 'days.list.none' : 'days.list.noneMine')}</p>
      )}
      {made.length > 0 && (
        <SimpleTable
          caption={t('days.list.title', { date: writeDate(date, language) })}
          columns={(['group', 'pair', 'planned', 'instead'] as const).map(name => ({
            name,
            title: t(`days.list.${name}`),
          }))}
          rows={made.map(one => ({
            id: `${one.lesson} ${one.date}`,
            cells: {
              group: `${one.groups.join(', ')}${one.subgroup === null ? '' : ` (${t('days.list.subgroup', { number: one.subgroup })})`}`,
              pair: pairOn(one, date),
              planned:
                one.date === date
                  ? `${say.part(one.groups[0], one.index)}, ${say.place(one.was.teacher, one.was.room)}`
                  : t('days.list.movedFrom', { date: writeDateShort(one.date) }),
              instead: say.instead(one, date),
            },
          }))}
        />
      )}
    </section>
  )
}

/** The pair at which a substitution is looked for on a date: the planned one, or on another date that to which it goes. */
const pairOn = ({ date, was, to }: MadeSubstitution, day: string): number =>
  date === day ? was.pair : (to?.pair ?? was.pair)
