import { Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SignInForm } from '../access/SignInForm.tsx'
import { queryClient } from '../ui/http/query-client.ts'
import { markSessionEnded, useSessionEnded } from '../ui/http/session-ended.ts'

/** When the session ends in the middle of work: asks to sign in over the page, which keeps what was typed. */
export function SessionEnded() {
  const { t } = useTranslation('office')
  const isEnded = useSessionEnded()
  const goOn = () => {
    markSessionEnded(false)
    void queryClient.invalidateQueries()
  }
  return (
    <Modal opened={isEnded} onClose={() => markSessionEnded(false)} title={t('session.endedTitle')}>
      <Stack>
        <Text size="sm">{t('session.endedText')}</Text>
        <SignInForm onSignedIn={goOn} />
      </Stack>
    </Modal>
  )
}
