import { Button, Menu, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { yearCalendarFile } from '#contract/years/years.contract.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { type Board, PLANNING_SECONDS, type useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly acts: ReturnType<typeof useDraftActs>
}

/** The year as a workbook and on paper; and what is rarely done with a draft. */
export function BoardFiles({ board, acts }: Props) {
  const { t } = useTranslation('office')
  const lang = useLanguage()
  const { year, version, revision, status } = board.plan
  const fetchFile = () =>
    download(urlOf(yearCalendarFile, { params: { year, version }, query: { lang } }), `${year}.xlsx`).catch(
      (error: Error) => notifications.show({ color: 'red', message: error.message }),
    )
  const refusal = board.acts.plan?.sentence
  return (
    <>
      <Button variant="default" onClick={() => void fetchFile()}>
        {t('years.xlsx')}
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default">{t('years.more')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => window.print()}>{t('years.print')}</Menu.Item>
          {status === 'draft' && board.blocks.length > 0 && (
            <Tooltip label={refusal} disabled={refusal === undefined}>
              <Menu.Item
                disabled={refusal !== undefined}
                onClick={() => acts.plan.mutate({ revision, kind: 'all', seconds: PLANNING_SECONDS })}
              >
                {t('years.planAnew')}
              </Menu.Item>
            </Tooltip>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
