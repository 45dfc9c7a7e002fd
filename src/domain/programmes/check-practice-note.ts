import type { Text } from '../values/text.ts'
import type { CurriculumFile } from './curriculum-file.ts'
import type { CurriculumRowKind } from './curriculum-row.ts'
import { type CurriculumWarning, warning } from './curriculum-warning.ts'

/** How the explanatory note speaks of each practice: «учебная практика … в объеме 11 недель (396 часов)». */
const SPOKEN: readonly {
  readonly kind: CurriculumRowKind
  readonly name: Text
  readonly phrase: RegExp
}[] = [
  {
    kind: 'trainingPractice',
    name: { ru: 'учебная практика', en: 'training practice' },
    phrase: /учебн(?:ая|ой|ую) практик/i,
  },
  {
    kind: 'productionPractice',
    name: { ru: 'производственная практика', en: 'production practice' },
    phrase:
      /производственн(?:ая|ой|ую) практик[^.]{0,12}\(?(?:практик[^.]{0,4})?по профилю|производственн(?:ая|ой|ую) практик[а-я]{0,2}\s+в об/i,
  },
  {
    kind: 'preDiplomaPractice',
    name: { ru: 'преддипломная практика', en: 'pre-diploma practice' },
    phrase: /производственн(?:ая|ой|ую) практик[а-я]{0,2}\s*\(преддипломн|преддипломн(?:ая|ой|ую) практик/i,
  },
]

/** How far behind its name the note states the hours of a practice. */
const REACH = 90

/** The explanatory note of a plan tells hours of practice; they should be those of the plan. */
export function checkPracticeNote(file: CurriculumFile): CurriculumWarning[] {
  const note = file.note
  if (note === null) return []
  return SPOKEN.flatMap(({ kind, name, phrase }) => {
    const told = hoursToldIn(note, phrase)
    const hours = hoursOf(file, kind)
    if (told === undefined || hours === 0 || told === hours) return []
    return [warning('curriculum.note-contradicts', null, { practice: name, told, hours })]
  })
}

/** The first number of hours that stands soon behind the phrase, before the sentence ends or another practice begins. */
function hoursToldIn(note: string, phrase: RegExp): number | undefined {
  for (const match of note.matchAll(new RegExp(phrase.source, 'gi'))) {
    const behind = note.slice(match.index + match[0].length, match.index + match[0].length + REACH)
    const [sentence = ''] = behind.split(/\.\s|практик/i, 1)
    const told = /(\d+)\s*(?:академических\s+)?час/i.exec(sentence)?.[1]
    if (told !== undefined) return Number(told)
  }
  return undefined
}

const hoursOf = (file: CurriculumFile, kind: CurriculumRowKind): number =>
  file.rows
    .filter(row => row.kind === kind && row.counted)
    .flatMap(row => row.semesters)
    .reduce((sum, semester) => sum + semester.total, 0)
