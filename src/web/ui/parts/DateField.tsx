import { DateInput, type DateInputProps } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import { readTypedDate } from '../format/read-typed-date.ts'
import { useBusinessDay } from './business-day.ts'

type Shared = Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat' | 'dateParser' | 'placeholder'>

interface Props extends Shared {
  /** The date as `YYYY-MM-DD`, or nothing. */
  readonly value: string | null
  readonly onChange: (date: string | null) => void
}

/** A date, typed as people write it or picked from a calendar. */
export function DateField(props: Props) {
  const { t } = useTranslation('office')
  const today = useBusinessDay()
  return (
    <DateInput
      {...(today === undefined ? {} : { defaultDate: today })}
      {...props}
      valueFormat="DD.MM.YYYY"
      placeholder={t('form.datePattern')}
      dateParser={typed => readTypedDate(typed) ?? null}
    />
  )
}
