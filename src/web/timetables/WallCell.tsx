import { usePhrase } from '../ui/language/language.ts'
import { useNames } from '../ui/language/use-names.ts'
import { keepInitials } from './keep-initials.ts'
import type { PublicLesson } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'
import styles from './wall.module.css'

interface Props {
  readonly lesson: PublicLesson
  readonly group: string
}

/** A lesson of a group in the college's week on the wall. */
export function WallCell({ lesson, group }: Props) {
  const say = usePhrase()
  const nameOf = useNames()
  const subgroup = lesson.audience.find(one => one.group === group)?.subgroup
  return (
    <div className={styles.lesson} data-change={lesson.change ?? undefined}>
      <b>{lesson.part ?? lesson.index}</b>
      <span>
        {[
          subgroup ? `${subgroup} ${say(words.subgroup)}` : null,
          lesson.room && nameOf(lesson.room),
          lesson.teacher && keepInitials(nameOf(lesson.teacher)),
          lesson.change && say(words[lesson.change]),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </div>
  )
}
