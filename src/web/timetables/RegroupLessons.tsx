import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#contract/http/route.ts'
import type { waysToRegroup } from '#contract/timetables/regroupings.contract.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { ActButton } from '../ui/parts/ActButton.tsx'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './regroup.module.css'
import { useTimetableHands } from './timetable-context.ts'
import { type TimetableBoard, useRegroup, useWaysToRegroup } from './timetables.api.ts'

interface Props {
  readonly board: TimetableBoard
  readonly lesson: TermLesson
}

type Ways = AnswerOf<typeof waysToRegroup>

/** Opens what can be done with those who come to a lesson: split by subgroups, merge with others, part a stream. */
export function RegroupButton({ board, lesson }: Props) {
  const { t } = useTranslation('office')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('timetables.regroup.open')}
      </Button>
      {isOpen && <RegroupDialog board={board} lesson={lesson} onClose={() => setOpen(false)} />}
    </>
  )
}

function RegroupDialog({ board, lesson, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('office')
  const { names } = useTimetableHands()
  const ways = useWaysToRegroup(board.timetable, lesson.id)
  const regroup = useRegroup(board.timetable)
  const act = (to: Parameters<typeof regroup.mutate>[0]['to']) =>
    regroup.mutate({ revision: board.timetable.revision, lesson: lesson.id, to }, { onSuccess: onClose })
  const error = regroup.error ?? ways.error
  const given = { lesson, act, isBusy: regroup.isPending }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${lesson.index} ${names.subject(lesson)}, ${names.groups(lesson.audience)}`}
    >
      <p className={styles.intro}>{t('timetables.regroup.intro')}</p>
      {error && <ProblemNote error={error} />}
      {ways.isPending && <Skeleton />}
      {ways.data && (
        <>
          {ways.data.part.refusal === null ? (
            <PartStream {...given} />
          ) : (
            <SplitLesson board={board} ways={ways.data} {...given} />
          )}
          <MergeLessons ways={ways.data} {...given} />
        </>
      )}
    </Modal>
  )
}

interface WayProps {
  readonly lesson: TermLesson
  readonly act: (to: Parameters<ReturnType<typeof useRegroup>['mutate']>[0]['to']) => void
  readonly isBusy: boolean
}

/** Each subgroup by itself, with a teacher of its own where one is chosen. */
function SplitLesson({
  board,
  ways,
  act,
  isBusy,
}: WayProps & { readonly board: TimetableBoard; readonly ways: Ways }) {
  const { t } = useTranslation('office')
  const { refusal, subgroups, teacher } = ways.split
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({})
  const options = teacherOptions(board, teacher, t('timetables.regroup.vacancy'))
  return (
    <section className={styles.way}>
      <h3>{t('timetables.regroup.split')}</h3>
      {refusal ? (
        <p className={styles.soft}>{refusal.sentence}</p>
      ) : (
        subgroups.map(({ number, students }) => (
          <NativeSelect
            key={number}
            label={t('timetables.regroup.subgroup', { number, students })}
            data={options}
            value={chosen[number] ?? teacher ?? ''}
            onChange={event => setChosen({ ...chosen, [number]: event.currentTarget.value })}
          />
        ))
      )}
      {!refusal && (
        <ActButton
          variant="filled"
          refusal={undefined}
          busy={isBusy}
          onAct={() =>
            act({
              act: 'split',
              teachers: Object.entries(chosen).map(([subgroup, code]) => ({
                subgroup: Number(subgroup),
                teacher: code || null,
              })),
            })
          }
        >
          {t('timetables.regroup.doSplit')}
        </ActButton>
      )}
    </section>
  )
}

/** Everybody who teaches at the board, by name, after the vacancy. */
function teacherOptions({ problem, teachers }: TimetableBoard, teacher: string | null, vacancy: string) {
  const codes = new Set([...(problem?.teachers.map(({ code }) => code) ?? []), ...(teacher ? [teacher] : [])])
  return [
    { value: '', label: vacancy },
    ...[...codes]
      .map(code => ({ value: code, label: teachers[code] ?? code }))
      .sort((one, other) => one.label.localeCompare(other.label, 'ru')),
  ]
}

function PartStream({ act, isBusy }: WayProps) {
  const { t } = useTranslation('office')
  return (
    <section className={styles.way}>
      <h3>{t('timetables.regroup.part')}</h3>
      <ActButton variant="filled" refusal={undefined} busy={isBusy} onAct={() => act({ act: 'part' })}>
        {t('timetables.regroup.doPart')}
      </ActButton>
    </section>
  )
}

/** Other lessons of the same part of the curriculum; those that cannot join stand apart and say why. */
function MergeLessons({ ways, act, isBusy }: WayProps & { readonly ways: Ways }) {
  const { t } = useTranslation('office')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const open = ways.merge.filter(({ refusal }) => refusal === null)
  const closed = ways.merge.filter(({ refusal }) => refusal !== null)
  return (
    <section className={styles.way}>
      <h3>{t('timetables.regroup.merge')}</h3>
      {open.length === 0 && <p className={styles.soft}>{t('timetables.regroup.nobody')}</p>}
      <ul className={styles.others}>
        {open.map(other => (
          <li key={other.lesson}>
            <Checkbox
              label={<OtherLesson other={other} />}
              checked={chosen.includes(other.lesson)}
              onChange={event =>
                setChosen(
                  event.currentTarget.checked
                    ? [...chosen, other.lesson]
                    : chosen.filter(id => id !== other.lesson),
                )
              }
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <ActButton
          variant="filled"
          refusal={chosen.length === 0 ? t('timetables.regroup.chooseOne') : undefined}
          busy={isBusy}
          onAct={() => act({ act: 'merge', with: [...chosen] })}
        >
          {t('timetables.regroup.doMerge')}
        </ActButton>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{t('timetables.regroup.closed', { count: closed.length })}</summary>
          <ul className={styles.others}>
            {closed.map(other => (
              <li key={other.lesson}>
                <OtherLesson other={other} />
                <p className={styles.soft}>{other.refusal?.sentence}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function OtherLesson({ other }: { readonly other: Ways['merge'][number] }) {
  const { t } = useTranslation('office')
  const { names } = useTimetableHands()
  const { audience, students, teacher } = other
  return [
    names.groups(audience),
    t('timetables.regroup.together', { students }),
    teacher ? names.teacher(teacher) : t('timetables.regroup.vacancy'),
  ].join(' · ')
}
