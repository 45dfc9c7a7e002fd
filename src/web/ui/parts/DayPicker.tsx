import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import 'dayjs/locale/ru'
import { DatePicker, DatesProvider } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../language/language.ts'

interface Props {
  readonly day: string
  readonly onDay: (day: string) => void
}

/** A month's calendar to pick a day from. */
export function DayPicker({ day, onDay }: Props) {
  const { t } = useTranslation()
  return (
    <DatesProvider settings={{ locale: useLanguage(), firstDayOfWeek: 1 }}>
      <DatePicker
        value={day}
        defaultDate={day}
        onChange={chosen => chosen && onDay(chosen)}
        ariaLabels={{ previousMonth: t('date.previousMonth'), nextMonth: t('date.nextMonth') }}
      />
    </DatesProvider>
  )
}
