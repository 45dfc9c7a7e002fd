import { useLanguage, usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import styles from './hall.module.css'
import type { PublicDay, PublicLesson } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'
import { pairsOf } from './wall-pages.ts'

interface Props {
  readonly day: PublicDay
  /** Those of the page. */
  readonly groups: readonly string[]
  /** How many rows a full page has: a page that is not full leaves their room empty. */
  readonly rows: number
  /** The time, where the day is today; its pair stands out. */
  readonly clock: string | undefined
}

/** Groups down, pairs across, in letters that can be read from afar. */
export function HallTable({ day, groups, rows, clock }: Props) {
  const say = usePhrase()
  const language = useLanguage()
  const pairs = pairsOf(day, groups)
  return (
    <table className={styles.table} lang={language} style={{ '--rows': rows } as React.CSSProperties}>
      <thead>
        <tr>
          <th aria-label={say(words.group)} />
          {pairs.map(({ pair }) => {
            const times = timesOf(day.lessons, pair)
            const isNow = clock !== undefined && times && times.startsAt <= clock && clock < times.endsAt
            return (
              <th key={pair} scope="col" data-now={isNow || undefined}>
                {say(words.pairNumber).replace('{pair}', String(pair))}
                {times && (
                  <small>
                    {times.startsAt}–{times.endsAt}
                  </small>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {groups.map((group, row) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            {pairs.map(({ pair, cells }) => (
              <td key={pair}>
                {cells[row]?.map(lesson => (
                  <HallLesson key={lesson.id} lesson={lesson} group={group} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The times of a pair by the lessons that begin and end with it, where they all agree; buildings may differ. */
function timesOf(lessons: readonly PublicLesson[], pair: number) {
  const startsAt = onlyOne(lessons.filter(lesson => lesson.pair === pair).map(lesson => lesson.startsAt))
  const endsAt = onlyOne(
    lessons.filter(lesson => lesson.pair + lesson.pairs - 1 === pair).map(lesson => lesson.endsAt),
  )
  return startsAt && endsAt ? { startsAt, endsAt } : undefined
}

const onlyOne = (times: readonly (string | null)[]): string | null =>
  times.every(time => time === times[0]) ? (times[0] ?? null) : null

function HallLesson({ lesson, group }: { readonly lesson: PublicLesson; readonly group: string }) {
  const say = usePhrase()
  const nameOf = useNames()
  const subgroup = lesson.audience.find(one => one.group === group)?.subgroup
  return (
    <div className={styles.lesson} data-change={lesson.change ?? undefined}>
      <span>
        <span>{lesson.part ?? lesson.index}</span>
        {subgroup ? <span> ({subgroup})</span> : null}
      </span>
      <strong>
        {lesson.change === 'cancelled' ? (
          <span>{say(words.cancelled)}</span>
        ) : (
          lesson.room && <RoomName name={nameOf(lesson.room)} />
        )}
      </strong>
    </div>
  )
}

/** The last word tells rooms of one kind apart, «Компьютерный класс 301»: where the name is too long, its beginning gives way. */
function RoomName({ name }: { readonly name: string }) {
  const end = name.lastIndexOf(' ') + 1
  return (
    <>
      <span>{name.slice(0, end)}</span>
      <span>{name.slice(end)}</span>
    </>
  )
}
