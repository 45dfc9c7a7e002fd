import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { blockingError } from '../ui/http/blocking-error.ts'
import { EmptyState } from '../ui/parts/EmptyState.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import head from '../years/head.module.css'
import { CompareTimetables } from './CompareTimetables.tsx'
import { TermMenu } from './TermMenu.tsx'
import { TimetableBoard } from './TimetableBoard.tsx'
import { useTimetableAddress } from './timetable-address.ts'
import {
  type TermOfYear,
  type TermVersions,
  useBeginAndPlanTimetable,
  useTerms,
  useTermVersions,
  useTimetable,
} from './timetables.api.ts'

/** The timetable of a term in one of its versions. */
export function TimetablePage() {
  const { address } = useTimetableAddress()
  const terms = useTerms()
  const term = termToShow(address, terms.data)
  const versions = useTermVersions(term)
  const version = address.version ?? versionToShow(versions.data)
  const board = useTimetable(term && version ? { ...term, version } : undefined)
  const error = blockingError(terms, versions, board)
  if (error) return <ProblemNote error={error} retry={() => void board.refetch()} />
  if (!term || !versions.data) return <Skeleton />
  if (!version) return <NoTimetableYet term={term} versions={versions.data} />
  if (!board.data) return <Skeleton lines={6} />
  if (address.compare) return <CompareTimetables version={{ ...term, version }} other={address.compare} />
  return (
    <TimetableBoard
      key={`${term.year}/${term.term}/${version}`}
      board={board.data}
      versions={versions.data}
    />
  )
}

interface Terms {
  readonly items: readonly TermOfYear[]
  readonly planned: TermOfYear
}

/** The term asked for; else the one that people plan now, unless only another one has timetables. */
function termToShow(
  { year, term }: { readonly year?: number; readonly term?: number },
  terms: Terms | undefined,
): TermOfYear | undefined {
  if (year && term) return { year, term }
  if (!terms) return undefined
  const { planned, items } = terms
  const isKnown = items.some(one => one.year === planned.year && one.term === planned.term)
  const { year: shown, term: number } = isKnown ? planned : (items[0] ?? planned)
  return { year: shown, term: number }
}

/** The newest draft; without one, the version in force. */
const versionToShow = (versions: TermVersions | undefined): number | undefined =>
  (
    versions?.items.find(({ status }) => status === 'draft') ??
    versions?.items.find(({ status }) => status === 'published') ??
    versions?.items[0]
  )?.version

interface NoneProps {
  readonly term: TermOfYear
  readonly versions: TermVersions
}

function NoTimetableYet({ term, versions }: NoneProps) {
  const { t } = useTranslation('office')
  const { change } = useTimetableAddress()
  const begin = useBeginAndPlanTimetable(term)
  const open = versions.begin.filter(({ refusal }) => refusal === null)
  const start = (college: string | null) =>
    begin.mutate(college, { onSuccess: ({ version }) => change({ ...term, version }) })
  return (
    <>
      <header className={head.head}>
        <TermMenu term={term} />
      </header>
      {begin.error && <ProblemNote error={begin.error} />}
      <EmptyState
        title={t('timetables.empty.title')}
        text={t(open.length > 0 ? 'timetables.empty.text' : 'timetables.empty.readOnly')}
      >
        {open.map(({ college }, at) => (
          <Button
            key={college ?? ''}
            variant={at === 0 ? 'filled' : 'default'}
            loading={begin.isPending}
            onClick={() => start(college)}
          >
            {t('timetables.empty.begin', {
              whose: college
                ? (versions.labels.organisations?.[college] ?? college)
                : t('timetables.allColleges'),
            })}
          </Button>
        ))}
      </EmptyState>
    </>
  )
}
