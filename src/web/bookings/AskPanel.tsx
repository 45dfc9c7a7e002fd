import { Button, Checkbox, Chip, NativeSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import { useDebouncedValue } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bookingPurposeWords } from '#domain/bookings/booking.ts'
import { WEEKDAY_WORDS, WEEKDAYS } from '#domain/timetables/weekdays.ts'
import { localDate, weekdayOf } from '#domain/values/local-date.ts'
import { usePhrase } from '../ui/language/language.ts'
import { DateField } from '../ui/parts/DateField.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { SidePanel } from '../ui/parts/SidePanel.tsx'
import { type Bookings, useBookingActs, useCheckedWish, useGroupsOf, type Wish } from './bookings.api.ts'
import styles from './bookings.module.css'
import { CheckNote } from './CheckNote.tsx'

/** What is known of a wish when somebody begins it. */
export type Begun = Pick<Wish, 'zone' | 'startsOn' | 'endsOn' | 'weekdays' | 'startsAt' | 'endsAt'>

interface Props {
  readonly begun: Begun
  readonly bookings: Bookings
  readonly onClose: () => void
}

/** Asks for places of a zone, and says while it is written what is free and what stands against it. */
export function AskPanel({ begun, bookings, onClose }: Props) {
  const { t } = useTranslation('office')
  const [wish, setWish] = useState<Wish>(() => ({
    ...begun,
    ...{ organisation: bookings.asksFor[0]?.code ?? '', purpose: 'practice', title: '', places: 6 },
    group: null,
  }))
  const [reason, setReason] = useState('')
  const [checked] = useDebouncedValue(wish, 250)
  const isWhole =
    checked.weekdays.length > 0 &&
    checked.organisation !== '' &&
    checked.endsAt !== '' &&
    checked.startsAt !== ''
  const check = useCheckedWish({ ...checked, title: checked.title.trim() || '…' }, isWhole)
  const { ask } = useBookingActs()
  const change = (parts: Partial<Wish>) => setWish(before => ({ ...before, ...parts }))
  const needsWords = check.data?.isApprovedAtOnce === true && check.data.needsReason
  const refusal = check.data?.refusal ?? null
  const isReady =
    wish.title.trim() !== '' && isWhole && refusal === null && (!needsWords || reason.trim() !== '')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    ask.mutate({ ...wish, title: wish.title.trim(), reason: reason.trim() || null }, { onSuccess: onClose })
  }
  return (
    <SidePanel title={t('bookings.ask.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={send}>
        <WishFields {...{ wish, change, bookings }} />
        {isWhole && check.data && <CheckNote check={check.data} onTake={change} />}
        {check.error && <ProblemNote error={check.error} />}
        {needsWords && (
          <Textarea
            label={t('bookings.reason')}
            description={t('bookings.ask.reasonHelp')}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            maxLength={400}
            autosize
          />
        )}
        {ask.error && <ProblemNote error={ask.error} />}
        <div className={styles.acts}>
          <Button type="submit" loading={ask.isPending} disabled={!isReady}>
            {t(check.data?.isApprovedAtOnce ? 'bookings.ask.take' : 'bookings.ask.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('bookings.ask.giveUp')}
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}

interface FieldsProps {
  readonly wish: Wish
  readonly change: (parts: Partial<Wish>) => void
  readonly bookings: Bookings
}

function WishFields({ wish, change, bookings }: FieldsProps) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const zones = Object.entries(bookings.names.zones)
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'ru', { numeric: true }))
  return (
    <>
      <Select
        label={t('bookings.zone')}
        searchable
        value={wish.zone}
        onChange={zone => zone && change({ zone })}
        data={zones}
        comboboxProps={{ withinPortal: false }}
      />
      {bookings.asksFor.length > 1 && (
        <Select
          label={t('bookings.organisation')}
          searchable
          value={wish.organisation}
          onChange={organisation => organisation && change({ organisation, group: null })}
          data={bookings.asksFor.map(({ code, name }) => ({ value: code, label: name }))}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <div className={styles.row}>
        <NativeSelect
          label={t('bookings.purpose')}
          value={wish.purpose}
          onChange={event => change({ purpose: event.currentTarget.value as Wish['purpose'] })}
          data={Object.entries(bookingPurposeWords).map(([value, text]) => ({ value, label: phrase(text) }))}
        />
        <TextInput
          className={styles.grows ?? ''}
          label={t('bookings.what')}
          placeholder={t('bookings.ask.whatExample')}
          value={wish.title}
          maxLength={200}
          onChange={event => change({ title: event.currentTarget.value })}
        />
      </div>
      <GroupField {...{ wish, change }} />
      <WhenFields {...{ wish, change }} />
      <div className={styles.row}>
        <NumberInput
          label={t('bookings.places_label')}
          min={1}
          max={500}
          disabled={wish.places === null}
          value={wish.places ?? ''}
          onChange={value => change({ places: Number(value) || 1 })}
        />
        <Checkbox
          className={styles.check ?? ''}
          label={t('bookings.whole')}
          checked={wish.places === null}
          onChange={event => change({ places: event.currentTarget.checked ? null : 6 })}
        />
      </div>
    </>
  )
}

/** The group that comes, of those of the asker; nothing where it has none, as an employer. */
function GroupField({ wish, change }: Omit<FieldsProps, 'bookings'>) {
  const { t } = useTranslation('office')
  const groups = useGroupsOf(wish.organisation)
  if (groups.length === 0) return null
  return (
    <Select
      label={t('bookings.groupAsked')}
      searchable
      clearable
      value={wish.group ?? null}
      onChange={group => change({ group })}
      data={[...groups]}
      comboboxProps={{ withinPortal: false }}
    />
  )
}

function WhenFields({ wish, change }: Omit<FieldsProps, 'bookings'>) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const days = (startsOn: string, endsOn: string) => {
    const last = endsOn < startsOn ? startsOn : endsOn
    const isOneDay = startsOn === last
    const wasOneDay = wish.startsOn === wish.endsOn
    change({
      ...{ startsOn, endsOn: last },
      ...(isOneDay ? { weekdays: [weekdayOf(localDate(startsOn))] } : {}),
      ...(!isOneDay && wasOneDay ? { weekdays: [1, 2, 3, 4, 5, 6] } : {}),
    })
  }
  return (
    <>
      <div className={styles.row}>
        <DateField
          className={styles.date ?? ''}
          label={t('bookings.from')}
          value={wish.startsOn}
          onChange={day => day && days(day, wish.endsOn === wish.startsOn ? day : wish.endsOn)}
          popoverProps={{ withinPortal: false }}
        />
        <DateField
          className={styles.date ?? ''}
          label={t('bookings.to')}
          value={wish.endsOn}
          minDate={wish.startsOn}
          onChange={day => day && days(wish.startsOn, day)}
          popoverProps={{ withinPortal: false }}
        />
        <TimeInput
          label={t('bookings.startsAt')}
          value={wish.startsAt}
          onChange={event => change({ startsAt: event.currentTarget.value })}
        />
        <TimeInput
          label={t('bookings.endsAt')}
          value={wish.endsAt}
          onChange={event => change({ endsAt: event.currentTarget.value })}
        />
      </div>
      {wish.startsOn !== wish.endsOn && (
        <Chip.Group
          multiple
          value={wish.weekdays.map(String)}
          onChange={chosen => change({ weekdays: chosen.map(Number).sort((one, other) => one - other) })}
        >
          <fieldset className={styles.weekdays} aria-label={t('bookings.weekdays')}>
            {WEEKDAYS.map(day => (
              <Chip key={day} value={String(day)} size="sm">
                {phrase(WEEKDAY_WORDS[day].short)}
              </Chip>
            ))}
          </fieldset>
        </Chip.Group>
      )}
    </>
  )
}
