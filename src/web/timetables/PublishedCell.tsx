import { useTranslation } from 'react-i18next'
import styles from './published.module.css'
import type { PublishedLesson, WeekImprovement } from './published-weeks.api.ts'
import type { ViewKind } from './timetable-address.ts'
import { useSayPublished } from './use-say-published.ts'
import wall from './wall.module.css'

interface Props {
  readonly lesson: PublishedLesson
  /** Where it stood before it was moved. */
  readonly was: WeekImprovement['moves'][number]['from'] | undefined
  /** In whose week it is shown: what that says already is not said again. */
  readonly by: Exclude<ViewKind, 'college'>
  readonly of: string
}

/** A lesson of a published week in its cell. */
export function PublishedCell({ lesson, was, by, of }: Props) {
  const { t } = useTranslation('office')
  const say = useSayPublished()
  const { discipline, groups, subgroup, teachers, room } = lesson
  const others = by === 'group' ? groups.filter(group => group !== of) : groups
  const mark = subgroup === null ? '' : t('timetables.subgroupShort', { number: subgroup })
  return (
    <div className={`${wall.lesson} ${styles.cell}`} data-moved={was ? true : undefined}>
      <b>{discipline}</b>
      <span>
        {[
          mark,
          by === 'group' && others.length > 0 ? `+ ${others.join(', ')}` : others.join(', '),
          by === 'teacher' ? '' : teachers.join(', '),
          by === 'room' ? '' : room,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      {was && <small>{t('published.view.was', { place: say.place(was) })}</small>}
    </div>
  )
}
