import { sayPairBlock, sayPairs } from '#domain/timetables/say-pair-block.ts'
import { localDate } from '#domain/values/local-date.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { PublishedLesson } from './published-weeks.api.ts'

type Placed = Pick<PublishedLesson, 'date' | 'pair' | 'room'> & { readonly length?: number }

/** Says lessons of a published week in few words. */
export function useSayPublished() {
  const language = useLanguage()
  const place = ({ date, pair, room, length = 1 }: Placed) =>
    sayPairBlock({ date: localDate(date), pair, length, room }, language)
  return {
    /** Day, pairs and room. */
    place,
    /** Day and pairs. */
    when: (lesson: Placed) => place({ ...lesson, room: null }),
    /** A day and some of its pairs. */
    pairs: (date: string, pairs: readonly number[]) => sayPairs(localDate(date), pairs, language),
    /** What is taught to whom, by whom and where. */
    lesson: ({ groups, subgroup, discipline, teachers, room }: PublishedLesson) =>
      [
        `${groups.join(', ')}${subgroup === null ? '' : `/${subgroup}`}`,
        discipline,
        teachers.join(', '),
        room,
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
