import { invariant } from '#domain/values/refusal.ts'
import { changePlaces } from '#planning/timetables/term/change-places.ts'
import { lessonConsequences } from '#planning/timetables/term/lesson-consequences.ts'
import { type OpenTerm, openTerm, withMovedLessons } from '#planning/timetables/term/open-term.ts'
import { cheapestWayOut } from '#planning/timetables/term/way-out.ts'
import { whyNotPlace } from '#planning/timetables/term/why-not-place.ts'
import { whyPrice } from '#planning/timetables/term/why-price.ts'
import type { EngineQuestion, NumberedAnswer, NumberedQuestion } from './term-engine.ts'

let open: OpenTerm | undefined

self.onmessage = ({ data: { number, question } }: MessageEvent<NumberedQuestion>) => {
  self.postMessage(answered(number, question))
}

function answered(number: number, question: EngineQuestion): NumberedAnswer {
  try {
    return { number, answer: answerTo(question) }
  } catch (error) {
    return { number, error: String(error) }
  }
}

function answerTo(question: EngineQuestion): unknown {
  if (question.act === 'open') {
    open = openTerm(question.given.problem, question.given.lessons)
    return null
  }
  invariant(open, 'A timetable is opened before it is asked about')
  switch (question.act) {
    case 'moved':
      open = withMovedLessons(open, question.given.lessons)
      return null
    case 'prices':
      return lessonConsequences(open, question.given.lesson, question.given.room ?? undefined)
    case 'wayOut':
      return cheapestWayOut(open, question.given.lesson) ?? null
    case 'why': {
      const { lesson, place } = question.given
      const { problem, lessons } = open
      const refusal = whyNotPlace(problem, lessons, lesson, place) ?? null
      return {
        refusal,
        exchange: refusal ? (changePlaces(problem, lessons, lesson, place) ?? null) : null,
        reasons: refusal ? null : (whyPrice(problem, lessons, lesson, place) ?? null),
      }
    }
  }
}
