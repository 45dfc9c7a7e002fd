import { Button, NativeSelect } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { improvementFile, publishedWeekFile } from '#contract/timetables/published-weeks.contract.ts'
import { paths } from '../app/paths.ts'
import { writeMoment } from '../ui/format/dates.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useSayProblem } from '../ui/language/use-say-problem.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import styles from './published.module.css'
import { usePublishedAddress } from './published-address.ts'
import { type KeptWeek, type KeptWeeks, useWeekActs, type WeekImprovement } from './published-weeks.api.ts'

interface Props {
  readonly kept: KeptWeek
  readonly improvement: WeekImprovement | undefined
  readonly weeks: KeptWeeks
}

/** Where a week comes from, which of its variants is shown, and what may be done with it as a whole. */
export function KeptWeekHead({ kept, improvement, weeks }: Props) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const sayProblem = useSayProblem()
  const { change } = usePublishedAddress()
  const { head, improvements } = kept
  const { college, startsOn } = head
  const params = { college, startsOn }
  const query = { lang: language }
  const url = improvement
    ? urlOf(improvementFile, { params: { ...params, number: improvement.number }, query })
    : urlOf(publishedWeekFile, { params, query })
  const fetchFile = () =>
    download(url, `${startsOn}.xlsx`).catch((error: Error) =>
      notifications.show({ color: 'red', message: sayProblem(error) }),
    )
  const who = head.person ? weeks.labels.persons?.[head.person] : undefined
  return (
    <>
      <p className={styles.soft}>
        {[
          t('published.from', { files: head.files.join(', ') }),
          t('published.keptAt', { when: writeMoment(head.keptAt) }),
          ...(who ? [who] : []),
        ].join(' · ')}
      </p>
      <div className={styles.tools}>
        {improvements.length > 0 && (
          <NativeSelect
            aria-label={t('published.variants.name')}
            value={improvement ? String(improvement.number) : ''}
            onChange={event => change({ variant: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: t('published.variants.original') },
              ...improvements.map(({ number }) => ({
                value: String(number),
                label: t('published.variants.variant', { number }),
              })),
            ]}
          />
        )}
        <Button variant="default" onClick={() => void fetchFile()}>
          {t('published.download')}
        </Button>
        <DeleteWeek kept={kept} />
      </div>
    </>
  )
}

function DeleteWeek({ kept: { head } }: Pick<Props, 'kept'>) {
  const { t } = useTranslation('office')
  const go = useGo()
  const sayProblem = useSayProblem()
  const [isAsked, ask] = useState(false)
  const { deleteWeek } = useWeekActs(head)
  if (!isAsked)
    return (
      <Button variant="subtle" color="gray" onClick={() => ask(true)}>
        {t('published.deleteWeek')}
      </Button>
    )
  return (
    <div className={styles.sure} role="alertdialog" aria-label={t('published.deleteWeek')}>
      <span>{t('published.deleteWeekSure')}</span>
      <Button
        color="red"
        loading={deleteWeek.isPending}
        onClick={() =>
          deleteWeek.mutate(head.revision, {
            onSuccess: () => {
              notifications.show({ message: t('published.deleted') })
              go(paths.publishedWeeks())
            },
            onError: error => notifications.show({ color: 'red', message: sayProblem(error) }),
          })
        }
      >
        {t('published.deleteSure')}
      </Button>
      <Button variant="default" onClick={() => ask(false)}>
        {t('published.keepIt')}
      </Button>
    </div>
  )
}
