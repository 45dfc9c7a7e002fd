import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { PLAN_STATUS_WORDS } from '#domain/years/year-plan.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from '../years/head.module.css'
import { useTimetableAddress } from './timetable-address.ts'
import {
  type TermVersions,
  type TimetableBoard,
  type TimetableHead,
  useBeginTimetable,
  type useTimetableActs,
} from './timetables.api.ts'

interface Props {
  readonly board: TimetableBoard
  readonly versions: TermVersions
  readonly acts: ReturnType<typeof useTimetableActs>
}

/** Which version is shown, the others of its term, and what can be made of it. */
export function VersionMenu({ board, versions, acts }: Props) {
  const { t } = useTranslation('office')
  const { change } = useTimetableAddress()
  const { timetable } = board
  const begin = useBeginTimetable(timetable)
  const sayHead = useSayHead(versions)
  const open = (version: number) =>
    change({ year: timetable.year, term: timetable.term, version, lesson: undefined })
  const make = (body: { college: string | null; from?: number }) =>
    begin.mutate(body, { onSuccess: ({ version }) => open(version) })
  const discard = () =>
    acts.discard.mutate(timetable.revision, {
      onSuccess: () => {
        notifications.show({ message: t('years.discarded') })
        change({ version: undefined, lesson: undefined })
      },
    })
  const copyRefusal = board.acts.copy?.sentence
  return (
    <Menu position="bottom-start" shadow="md" width={360}>
      <Menu.Target>
        <button type="button" className={styles.version}>
          {sayHead(timetable)} <span aria-hidden="true">▾</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('years.versions')}</Menu.Label>
        {versions.items.map(head => (
          <Menu.Item
            key={head.version}
            fw={head.version === timetable.version ? 650 : 400}
            onClick={() => open(head.version)}
          >
            {sayHead(head)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          disabled={copyRefusal !== undefined}
          onClick={() => make({ college: timetable.college, from: timetable.version })}
        >
          {t('years.copyDraft')}
        </Menu.Item>
        {versions.begin
          .filter(({ refusal }) => refusal === null)
          .map(({ college }) => (
            <Menu.Item key={college ?? ''} onClick={() => make({ college })}>
              {t('timetables.newDraft', { whose: whoseName(versions, college, t('timetables.allColleges')) })}
            </Menu.Item>
          ))}
        {versions.items
          .filter(({ version }) => version !== timetable.version)
          .slice(0, 5)
          .map(({ version }) => (
            <Menu.Item key={version} onClick={() => change({ version: timetable.version, compare: version })}>
              {t('years.compareWith', { version })}
            </Menu.Item>
          ))}
        {timetable.status === 'draft' && (
          <Menu.Item disabled={board.acts.discard !== null} onClick={discard}>
            {t('years.discard')}
          </Menu.Item>
        )}
        {copyRefusal !== undefined && <Menu.Label>{copyRefusal}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The name of the college that a version is of. */
const whoseName = ({ labels }: TermVersions, college: string | null, all: string): string =>
  college === null ? all : (labels.organisations?.[college] ?? college)

/** Says what a version is: «черновик, версия 2 · СмолАПО · с 01.09.2025». */
export function useSayHead(versions: TermVersions): (head: TimetableHead) => string {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return head =>
    [
      t('years.draftOf', { status: PLAN_STATUS_WORDS[head.status][language], version: head.version }),
      whoseName(versions, head.college, t('timetables.allColleges')),
      head.publishedOn ? t('years.inForceSince', { date: writeDateShort(head.publishedOn) }) : '',
      head.note,
    ]
      .filter(Boolean)
      .join(' · ')
}
