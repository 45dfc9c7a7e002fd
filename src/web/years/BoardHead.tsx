import { Button, Menu, NativeSelect, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { yearCalendarFile } from '#contract/years/years.contract.ts'
import { paths } from '../app/paths.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { useGo } from '../ui/navigation/use-go.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { BoardCounts } from './BoardCounts.tsx'
import { useBoardActs } from './board-context.ts'
import { PublishDialog } from './PublishDialog.tsx'
import styles from './parts.module.css'
import { VersionMenu } from './VersionMenu.tsx'
import { writeYear } from './write-year.ts'
import { type Board, PLANNING_SECONDS, type PlanHead, type useDraftActs } from './years.api.ts'

interface Props {
  readonly board: Board
  readonly plans: readonly PlanHead[]
  readonly search: Readonly<Record<string, string>>
  readonly acts: ReturnType<typeof useDraftActs>
  readonly onPublished: (since: { version: number; date: string }) => void
}

/** The year, its version and how good it is; filters, and the acts on the version. */
export function BoardHead({ board, plans, search, acts, onPublished }: Props) {
  const { t } = useTranslation('office')
  const [isPublishing, setPublishing] = useState(false)
  const { plan } = board
  const { revision } = plan
  const isDraft = plan.status === 'draft'
  const isNew = board.blocks.length === 0
  return (
    <>
      <header className={styles.head}>
        <h1>{t('years.title', { year: writeYear(plan.year) })}</h1>
        <VersionMenu board={board} plans={plans} acts={acts} />
        <BoardCounts board={board} />
      </header>
      <div className={styles.tools}>
        <Filters board={board} search={search} />
        {isDraft && (
          <>
            <ActButton refusal={board.acts.undo?.sentence} onAct={() => acts.undo.mutate({ revision })}>
              {t('years.undo')}
            </ActButton>
            <ActButton
              variant="filled"
              refusal={board.acts.plan?.sentence}
              onAct={() =>
                acts.plan.mutate({ revision, kind: isNew ? 'all' : 'rest', seconds: PLANNING_SECONDS })
              }
            >
              {t(isNew ? 'years.planAll' : 'years.planRest')}
            </ActButton>
            <ActButton refusal={board.acts.publish?.sentence} onAct={() => setPublishing(true)}>
              {t('years.publish')}
            </ActButton>
          </>
        )}
        <Files
          board={board}
          onPlanAll={() => acts.plan.mutate({ revision, kind: 'all', seconds: PLANNING_SECONDS })}
        />
      </div>
      {isPublishing && (
        <PublishDialog
          board={board}
          publish={acts.publish}
          onClose={() => setPublishing(false)}
          onDone={onPublished}
        />
      )}
    </>
  )
}

function Filters({ board, search }: Pick<Props, 'board' | 'search'>) {
  const { t } = useTranslation('office')
  const { names } = useBoardActs()
  const go = useGo()
  const choose = (name: string, value: string) => {
    const query = Object.fromEntries(Object.entries({ ...search, [name]: value }).filter(([, one]) => one))
    go(paths.years(query), { replace: true })
  }
  const kinds = [
    { name: 'college', codes: board.groups.map(({ college }) => college), say: names.organisation },
    { name: 'programme', codes: board.groups.map(({ programme }) => programme), say: names.programme },
    {
      name: 'employer',
      codes: board.problem.resources.filter(({ type }) => type === 'employer').map(({ owner }) => owner),
      say: names.organisation,
    },
  ] as const
  return kinds.map(({ name, codes, say }) => (
    <NativeSelect
      key={name}
      className={styles.filter}
      size="xs"
      aria-label={t(`years.filters.${name}`)}
      value={search[name] ?? ''}
      onChange={event => choose(name, event.currentTarget.value)}
      data={[
        { value: '', label: `${t(`years.filters.${name}`)}: ${t('years.filters.all')}` },
        ...[...new Set(codes)]
          .map(value => ({ value, label: say(value) }))
          .sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true })),
      ]}
    />
  ))
}

function Files({ board, onPlanAll }: { readonly board: Board; readonly onPlanAll: () => void }) {
  const { t } = useTranslation('office')
  const lang = useLanguage()
  const { year, version, status } = board.plan
  const fetchFile = () =>
    download(urlOf(yearCalendarFile, { params: { year, version }, query: { lang } }), `${year}.xlsx`).catch(
      (error: Error) => notifications.show({ color: 'red', message: error.message }),
    )
  const planAll = board.acts.plan?.sentence
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
          {status === 'draft' && board.blocks.length > 0 && (
            <Tooltip label={planAll} disabled={planAll === undefined}>
              <Menu.Item disabled={planAll !== undefined} onClick={onPlanAll}>
                {t('years.planAll')}
              </Menu.Item>
            </Tooltip>
          )}
          <Menu.Item onClick={() => window.print()}>{t('years.print')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
