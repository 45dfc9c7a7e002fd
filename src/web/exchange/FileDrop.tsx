import { useTranslation } from 'react-i18next'
import { upload } from '#contract/exchange/exchange.contract.ts'
import { urlOf } from '#contract/http/call.ts'
import { paths } from '../app/paths.ts'
import { sendFiles } from '../ui/http/send-files.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { DropFiles } from '../ui/parts/DropFiles.tsx'

/** A place to choose a file or drop it; what it holds is then shown on a page of its own. */
export function FileDrop({ label }: { readonly label: string }) {
  const { t } = useTranslation('office')
  const go = useGo()
  return (
    <DropFiles
      label={label}
      hint={t('imports.drop')}
      accept=".xlsx,.xlsm,.plx,.xml"
      send={(files, onSent) => sendFiles(urlOf(upload, {} as never), files, onSent)}
      onSent={id => go(paths.importRun(id))}
      say={percent => t('imports.sending', { percent })}
    />
  )
}
