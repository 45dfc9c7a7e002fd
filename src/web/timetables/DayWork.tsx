import { localDate } from '#domain/values/local-date.ts'
import { blockingError } from '../ui/http/blocking-error.ts'
import { ProblemNote } from '../ui/parts/ProblemNote.tsx'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import { type DayAddress, untilOf, useDayAddress } from './day-address.ts'
import { type Day, useDayActs, useRepair } from './days.api.ts'
import { MakeUps } from './MakeUps.tsx'
import { OutSection } from './OutSection.tsx'
import { PracticeOut } from './PracticeOut.tsx'
import { TouchedSection } from './TouchedSection.tsx'

interface Props {
  readonly day: Day
  readonly address: DayAddress
  readonly isShown: (groups: readonly string[]) => boolean
}

/** The work of whoever makes substitutions: what is out, the lessons that it touches, and what waits to be made up. */
export function DayWork({ day, address, isShown }: Props) {
  const { change } = useDayAddress()
  const { make } = useDayActs(day.date)
  const { date } = day
  const until = untilOf(address, localDate(date))
  const asked = address.out.filter(({ startsOn, endsOn }) => startsOn <= until && endsOn >= date)
  const repair = useRepair(date, until, asked, true)
  const blocked = blockingError(repair)
  if (blocked) return <ProblemNote error={blocked} retry={() => void repair.refetch()} />
  if (!repair.data) return <Skeleton lines={4} />
  const lessons = repair.data.lessons.filter(({ lesson }) =>
    isShown(lesson.audience.map(({ group }) => group)),
  )
  const makeUps = repair.data.makeUps.filter(({ lesson }) =>
    isShown(lesson.audience.map(({ group }) => group)),
  )
  return (
    <>
      <OutSection
        day={day}
        repair={repair.data}
        onAdd={event => change({ out: [...address.out, event] })}
        onRemove={event =>
          change({ out: address.out.filter(one => JSON.stringify(one) !== JSON.stringify(event)) })
        }
      />
      <TouchedSection
        // Other proposals are chosen anew.
        key={JSON.stringify(
          lessons.map(({ lesson, proposals }) => [lesson.lesson, lesson.date, proposals.length]),
        )}
        day={day}
        lessons={lessons}
        teachers={repair.data.teachers}
        asked={asked}
        make={make}
        isStale={repair.isPlaceholderData}
      />
      <PracticeOut day={day} practice={repair.data.practice.filter(({ group }) => isShown([group]))} />
      <MakeUps day={day} lessons={makeUps} teachers={repair.data.teachers} make={make} />
    </>
  )
}
