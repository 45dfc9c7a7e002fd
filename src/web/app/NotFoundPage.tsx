import { useTranslation } from 'react-i18next'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { paths } from './paths.ts'

/** An address that leads nowhere, and the way back. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('states.notFoundTitle')} text={t('states.notFoundText')}>
      <PageLink href={paths.passport()}>{t('nav.passport')}</PageLink>
    </EmptyState>
  )
}
