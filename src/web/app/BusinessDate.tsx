import { Popover, Stack, Text } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { actAs, useActing } from '../ui/http/acting.ts'
import styles from './BusinessDate.module.css'

/** In demo mode: says that the data are invented, shows the cluster's date, and moves it for one's own session. */
export function BusinessDate({ today }: { readonly today: string }) {
  const { t } = useTranslation('office')
  const say = useTranslation().t
  const [open, setOpen] = useState(false)
  const { date } = useActing()
  const move = (to: LocalDate | null) => {
    actAs({ date: to })
    setOpen(false)
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.notice}
          aria-label={`${say('demo.short')}. ${t('header.businessDate')}: ${writeDateShort(today)}`}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.invented}>{say('demo.short')}</span>
          <span>{writeDateShort(today)} ▾</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" maw={280}>
          <Text size="sm">{t('header.businessDateHelp')}</Text>
          <DatePicker
            value={today}
            defaultDate={today}
            onChange={to => move(parseLocalDate(to ?? '') ?? null)}
            ariaLabels={{ previousMonth: say('date.previousMonth'), nextMonth: say('date.nextMonth') }}
          />
          {date !== null && (
            <button type="button" className={styles.back} onClick={() => move(null)}>
              {say('date.today')}
            </button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
