import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../ui/http/query-client.ts'
import { useServerSilent } from '../ui/http/server-silent.ts'
import styles from './ServerSilent.module.css'

/** Milliseconds after which a silent server is asked again. */
const PATIENCE = 5000

/** Says over the page that the server does not answer, and asks again until it does; what was typed stays on the page. */
export function ServerSilent() {
  const { t } = useTranslation('office')
  const isSilent = useServerSilent()
  useEffect(() => {
    if (!isSilent) return
    const asking = setInterval(() => void queryClient.refetchQueries({ type: 'active' }), PATIENCE)
    return () => clearInterval(asking)
  }, [isSilent])
  return (
    <div role="status" className={styles.place}>
      {isSilent && <p className={styles.strip}>{t('session.serverSilent')}</p>}
    </div>
  )
}
