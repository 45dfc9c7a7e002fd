import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { bringWeek } from '#contract/timetables/published-weeks.contract.ts'
import { paths } from '../app/paths.ts'
import { sendFiles } from '../ui/http/send-files.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { DropFiles } from '../ui/parts/DropFiles.tsx'
import styles from './published.module.css'
import type { KeptWeeks } from './published-weeks.api.ts'

interface Props {
  readonly weeks: KeptWeeks
  /** The college that is looked at. */
  readonly college: string | undefined
  readonly label: string
}

/** A place to drop the files of a week; what they hold is then shown on a page of its own. */
export function BringWeek({ weeks: { colleges, labels }, college, label }: Props) {
  const { t } = useTranslation('office')
  const go = useGo()
  const [chosen, setChosen] = useState<string>()
  const whose = chosen ?? (college && colleges.includes(college) ? college : colleges[0])
  if (whose === undefined) return null
  return (
    <div className={styles.bring}>
      {colleges.length > 1 && (
        <NativeSelect
          label={t('published.college')}
          value={whose}
          onChange={event => setChosen(event.currentTarget.value)}
          data={colleges.map(value => ({ value, label: labels.organisations?.[value] ?? value }))}
        />
      )}
      <DropFiles
        label={label}
        hint={t('published.drop')}
        accept=".xlsx,.xlsm,.xls,.csv"
        isMultiple
        send={(files, onSent) =>
          sendFiles(urlOf(bringWeek, { query: { college: whose } } as never), files, onSent)
        }
        onSent={id => go(paths.weekReading(id))}
        say={percent => t('published.sending', { percent })}
      />
    </div>
  )
}
