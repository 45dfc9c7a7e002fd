import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { clusterWorkbookFile, workbookTemplate } from '#contract/exchange/exchange.contract.ts'
import { urlOf } from '#contract/http/call.ts'
import { whyNotImport } from '#domain/exchange/import-rights.ts'
import { useMe } from '../app/session.ts'
import { download } from '../ui/http/download.ts'
import { Page } from '../ui/parts/Page.tsx'
import styles from './exchange.module.css'
import { FileDrop } from './FileDrop.tsx'
import { ImportHistory } from './ImportHistory.tsx'

const KINDS = ['workbook', 'curriculum', 'calendar'] as const

/** Bringing files into the registers and taking the registers out as a file. */
export function ImportsPage() {
  const { t } = useTranslation('office')
  const role = useMe().data?.assignment?.role
  const open = KINDS.filter(kind => role && !whyNotImport(role, kind))
  const fetchFile = (url: string, name: string) =>
    download(url, name).catch((error: Error) => {
      notifications.show({ color: 'red', title: t('list.exportFailed'), message: error.message })
    })
  return (
    <Page title={t('imports.title')} intro={open.length > 0 ? t('imports.intro') : t('imports.onlyExport')}>
      {open.length > 0 && (
        <>
          <FileDrop label={t('imports.choose')} />
          <dl className={styles.kinds}>
            {open.map(kind => (
              <div key={kind}>
                <dt>{t(`imports.${kind}`)}</dt>
                <dd>{t(`imports.${kind}Help`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2 className={styles.section}>{t('imports.takeOut')}</h2>
      <p className={styles.prose}>{t('imports.takeOutHelp')}</p>
      <Group>
        <Button
          variant="default"
          onClick={() => void fetchFile(urlOf(clusterWorkbookFile, {}), 'kuznitsa-cluster.xlsx')}
        >
          {t('imports.exportAll')}
        </Button>
        <Button
          variant="default"
          onClick={() => void fetchFile(urlOf(workbookTemplate, {}), 'kuznitsa-template.xlsx')}
        >
          {t('imports.template')}
        </Button>
      </Group>
      {open.length > 0 && <ImportHistory />}
    </Page>
  )
}
