import { Button, Menu, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { urlOf } from '#contract/http/call.ts'
import { timetableFile } from '#contract/timetables/term-versions.contract.ts'
import { unsignedDeviations } from '#domain/timetables/sign-deviations.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { download } from '../ui/http/download.ts'
import { useLanguage } from '../ui/language/language.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import styles from '../years/head.module.css'
import { PublishDialog } from '../years/PublishDialog.tsx'
import { TermMenu } from './TermMenu.tsx'
import {
  type TermVersions,
  TIMETABLING_SECONDS,
  type TimetableBoard,
  type useTimetableActs,
  useTimetableQuality,
} from './timetables.api.ts'
import { VersionMenu } from './VersionMenu.tsx'

interface Props {
  readonly board: TimetableBoard
  readonly versions: TermVersions
  readonly acts: ReturnType<typeof useTimetableActs>
}

/** The term, its version and how good it is, and the acts on the version. */
export function TimetableHead({ board, versions, acts }: Props) {
  const { t } = useTranslation('office')
  const [isPublishing, setPublishing] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const { timetable } = board
  const unsigned = unsignedDeviations(board.deviations, board.lessons).length
  const publishingText = [
    t('timetables.publishingText'),
    ...(unsigned > 0 ? [t('timetables.publishingUnsigned', { count: unsigned })] : []),
  ].join(' ')
  return (
    <>
      <header className={styles.head}>
        <TermMenu term={timetable} />
        <VersionMenu board={board} versions={versions} acts={acts} />
        <Counts board={board} />
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          onClick={() => setOpen(was => !was)}
        >
          {t('timetables.tools')} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </button>
      </header>
      <div className={styles.tools} data-open={isOpen || undefined}>
        {timetable.status === 'draft' && board.acts.copy === null && (
          <DraftActs board={board} acts={acts} onPublish={() => setPublishing(true)} />
        )}
        <Files board={board} acts={acts} />
      </div>
      {isPublishing && (
        <PublishDialog
          version={timetable.version}
          text={publishingText}
          first={board.weeks[0]?.monday ?? ''}
          publish={{
            ...acts.publish,
            mutate: (publishedOn, options) =>
              acts.publish.mutate({ revision: timetable.revision, publishedOn }, options),
          }}
          onClose={() => setPublishing(false)}
        />
      )}
    </>
  )
}

/** What has a place, what breaks rules, and the gaps that people notice. */
function Counts({ board }: Pick<Props, 'board'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { timetable, violations, problem } = board
  const isPlanners = problem !== null
  const quality = useTimetableQuality(timetable, timetable.revision, isPlanners && timetable.placed > 0)
  const figures = quality.data?.figures
  const gaps = figures && [
    ['groupGaps', figures.groupGaps],
    ['teacherGaps', figures.teacherGaps],
  ]
  return (
    <p className={styles.counts}>
      <span>
        {t('years.counts.placed')}{' '}
        <b>
          {timetable.placed} {t('years.counts.of')} {timetable.lessonCount}
        </b>
      </span>
      {isPlanners && (
        <span>
          {t('years.counts.violations')}{' '}
          <b data-bad={violations.length > 0 || undefined}>{violations.length}</b>
        </span>
      )}
      {gaps?.map(([name, count]) => (
        <Tooltip key={name} label={t(`timetables.counts.${name}Help` as 'timetables.counts.groupGapsHelp')}>
          <span>
            {t(`timetables.counts.${name}` as 'timetables.counts.groupGaps')}{' '}
            <b>{writeNumber(Number(count), language)}</b>
          </span>
        </Tooltip>
      ))}
    </p>
  )
}

interface DraftProps extends Pick<Props, 'board' | 'acts'> {
  readonly onPublish: () => void
}

function DraftActs({ board, acts, onPublish }: DraftProps) {
  const { t } = useTranslation('office')
  const { revision, placed } = board.timetable
  const kind = placed === 0 ? 'all' : 'rest'
  return (
    <>
      <ActButton refusal={board.acts.undo?.sentence} onAct={() => acts.undo.mutate(revision)}>
        {t('timetables.undo')}
      </ActButton>
      <ActButton refusal={board.acts.redo?.sentence} onAct={() => acts.redo.mutate(revision)}>
        {t('timetables.redo')}
      </ActButton>
      <ActButton
        variant="filled"
        refusal={board.acts.plan?.sentence}
        onAct={() => acts.plan.mutate({ revision, kind, seconds: TIMETABLING_SECONDS })}
      >
        {t(kind === 'all' ? 'timetables.planAll' : 'timetables.planRest')}
      </ActButton>
      <ActButton refusal={board.acts.publish?.sentence} onAct={onPublish}>
        {t('years.publish')}
      </ActButton>
    </>
  )
}

/** The timetable as a workbook and on paper; and what is rarely done with a draft. */
function Files({ board, acts }: Pick<Props, 'board' | 'acts'>) {
  const { t } = useTranslation('office')
  const lang = useLanguage()
  const { year, term, version, revision, status, placed } = board.timetable
  const refusal = board.acts.plan?.sentence
  const fetchFile = () =>
    download(
      urlOf(timetableFile, { params: { year, term, version }, query: { lang } }),
      `${year}-${term}.xlsx`,
    ).catch((error: Error) => notifications.show({ color: 'red', message: error.message }))
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
          {status === 'draft' && placed > 0 && (
            <Menu.Item
              disabled={refusal !== undefined}
              title={refusal}
              onClick={() => acts.plan.mutate({ revision, kind: 'all', seconds: TIMETABLING_SECONDS })}
            >
              {t('timetables.planAnew')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
