import { ActionIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Neighbours } from './use-register-rows.ts'

interface Props {
  readonly neighbours: Neighbours
  readonly onStep: (key: string) => void
}

/** To the record before and after this one in its list, as the arrow keys do. */
export function StepButtons({ neighbours: { previous, next }, onStep }: Props) {
  const { t } = useTranslation('office')
  if (previous === undefined && next === undefined) return null
  const button = (key: string | undefined, label: string, sign: string) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={key === undefined}
      onClick={() => key !== undefined && onStep(key)}
    >
      {sign}
    </ActionIcon>
  )
  return (
    <>
      {button(previous, t('record.previous'), '↑')}
      {button(next, t('record.next'), '↓')}
    </>
  )
}
