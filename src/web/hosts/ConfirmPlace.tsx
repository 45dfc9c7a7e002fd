import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { placesContract } from '#contract/hosts/hosts.contract.ts'
import { confirmPlace } from '#domain/hosts/confirm-place.ts'
import type { Place } from '#domain/hosts/place.ts'
import { localDate } from '#domain/values/local-date.ts'
import { useMe } from '../app/session.ts'
import { call } from '../ui/http/call.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import type { RecordActProps } from '../ui/registers/record-extras.ts'

/** The employer confirms with one click that the places are still there. */
export function ConfirmPlace({ record, version, refusal, onSaved }: RecordActProps) {
  const { t } = useTranslation('office')
  const me = useMe().data
  const place = record as unknown as Place
  const confirming = useMutation({
    mutationFn: () => {
      const confirmed = confirmPlace(place, localDate(me?.businessDate ?? ''), me?.account?.name ?? '')
      return call(placesContract.change, {
        params: { key: place.code },
        body: { record: confirmed, version },
      })
    },
    onSuccess: () => onSaved(t('hosts.confirmed')),
  })
  return (
    <>
      <ActButton refusal={refusal} onAct={() => confirming.mutate()}>
        {t('hosts.confirm')}
      </ActButton>
      {confirming.error && <ProblemNote error={confirming.error} />}
    </>
  )
}
