import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { type Ledger, useBreakdowns } from './zone-hours.api.ts'
import styles from './zone-hours.module.css'

/** For how long a machine is expected to stand, where nobody knows better. */
const USUAL_DAYS = 6

/** What broke, how many, since when and until when. */
export function BreakdownForm({ ledger, onDone }: { readonly ledger: Ledger; readonly onDone: () => void }) {
  const { t } = useTranslation('office')
  const { report } = useBreakdowns(ledger.zone)
  const [station, setStation] = useState(ledger.stations[0]?.code ?? '')
  const [quantity, setQuantity] = useState(1)
  const [startsOn, setStartsOn] = useState<string | null>(ledger.on)
  const [endsOn, setEndsOn] = useState<string | null>(addDays(localDate(ledger.on), USUAL_DAYS))
  const [note, setNote] = useState('')
  const most = ledger.stations.find(({ code }) => code === station)?.quantity ?? 1
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!startsOn || !endsOn) return
    report.mutate(
      { station, quantity, startsOn, endsOn, note },
      {
        onSuccess: () => {
          void notifications.show({ message: t('zoneHours.out.reported') })
          onDone()
        },
      },
    )
  }
  return (
    <form className={styles.form} onSubmit={send}>
      <NativeSelect
        label={t('zoneHours.out.station')}
        value={station}
        onChange={event => {
          setStation(event.currentTarget.value)
          setQuantity(1)
        }}
        data={ledger.stations.map(({ code, name, quantity: there }) => ({
          value: code,
          label: `${name} (${there})`,
        }))}
      />
      <NumberInput
        label={t('zoneHours.out.quantity')}
        min={1}
        max={most}
        value={quantity}
        onChange={value => setQuantity(Number(value) || 1)}
      />
      <DateField label={t('zoneHours.out.since')} value={startsOn} onChange={setStartsOn} />
      <DateField label={t('zoneHours.out.until')} value={endsOn} onChange={setEndsOn} />
      <TextInput
        label={t('zoneHours.out.note')}
        maxLength={200}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      {report.error && <ProblemNote error={report.error} />}
      <Button type="submit" loading={report.isPending} disabled={!startsOn || !endsOn}>
        {t('zoneHours.out.send')}
      </Button>
      <p className={styles.soft}>{t('zoneHours.out.effect')}</p>
    </form>
  )
}
