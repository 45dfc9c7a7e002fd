import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseLocalDate } from '#domain/values/local-date.ts'
import styles from './order.module.css'
import type { TimetableBoard } from './timetables.api.ts'
import type { AskedOrder } from './use-put-lessons.ts'

interface Props {
  readonly board: TimetableBoard
  /** To put lessons where rules warn, or to sign for those that stand there already. */
  readonly purpose: 'put' | 'sign'
  readonly asked: AskedOrder
}

/** Asks for the order by which lessons may stand where rules warn; the order used last is offered again. */
export function OrderDialog({ board, purpose, asked }: Props) {
  const { t } = useTranslation('office')
  const last = lastOrder(board)
  const [number, setNumber] = useState(last?.number ?? '')
  const [day, setDay] = useState(last?.signedOn ?? '')
  const [reason, setReason] = useState(last?.reason ?? '')
  const [isTried, setTried] = useState(false)
  const signedOn = parseLocalDate(day)
  const lacks = (isThere: unknown) => (isTried && !isThere ? t('timetables.order.lacks') : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (number.trim() && signedOn) asked.putBy({ number: number.trim(), signedOn, reason: reason.trim() })
  }
  return (
    <Modal opened onClose={asked.giveUp} title={t(`timetables.order.${purpose}.title`)}>
      <p className={styles.intro}>{t(`timetables.order.${purpose}.intro`)}</p>
      <ul className={styles.rules}>
        {asked.sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextInput
          label={t('timetables.order.number')}
          data-autofocus
          maxLength={60}
          value={number}
          error={lacks(number.trim())}
          onChange={event => setNumber(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('timetables.order.date')}
          value={day}
          error={lacks(signedOn)}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <Textarea
          label={t('timetables.order.reason')}
          className={styles.wide}
          maxLength={400}
          autosize
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <footer className={styles.wide}>
          <Button type="submit">{t(`timetables.order.${purpose}.act`)}</Button>
          <Button variant="default" onClick={asked.giveUp}>
            {t('timetables.moving.cancel')}
          </Button>
        </footer>
      </form>
    </Modal>
  )
}

/** The order that the latest move named; else the one signed last of those by which lessons stand. */
function lastOrder({ lessons, undo }: TimetableBoard) {
  const orders = new Map(lessons.flatMap(({ id, order }) => (order ? [[id, order] as const] : [])))
  const latest = undo?.lessons.map(id => orders.get(id)).find(order => order !== undefined)
  return latest ?? [...orders.values()].sort((one, other) => (one.signedOn < other.signedOn ? -1 : 1)).at(-1)
}
