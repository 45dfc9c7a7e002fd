import { foldLookAlikes } from '../values/look-alikes.ts'

/**
 * What stands where a timetable names a room: a room that can be full, a remote place, the plant, or a sign that names
 * nothing.
 */
export type PlaceKind = 'room' | 'remote' | 'plant' | 'nameless'

/** Words by which colleges name what is no room of theirs. */
interface PlaceWords {
  readonly kind: PlaceKind
  /** It is meant by whatever begins so. */
  readonly begin: readonly string[]
  /** It is meant by these alone. */
  readonly whole: readonly string[]
}

const PLACE_WORDS: readonly PlaceWords[] = [
  {
    kind: 'remote',
    begin: ['moodle', 'дист', 'онлайн', 'online', 'zoom', 'teams', 'сферум', 'вебинар', 'skype', 'телемост'],
    whole: ['сдо', 'эиос', 'эос', 'вкс'],
  },
  {
    kind: 'plant',
    begin: ['завод', 'предприят', 'производств', 'комбинат', 'фабрика', 'хлебозавод', 'мясокомбинат'],
    whole: ['цех'],
  },
]

const FOLDED = PLACE_WORDS.map(({ kind, begin, whole }) => ({
  kind,
  begin: begin.map(foldLookAlikes),
  whole: whole.map(foldLookAlikes),
}))

/** What kind of place the text names, judged by its words. */
export function placeKindOf(room: string): PlaceKind {
  const words = foldLookAlikes(room.replace(/[^\p{L}\p{N}]+/gu, ' '))
  if (words === '') return 'nameless'
  const named = FOLDED.find(
    ({ begin, whole }) => begin.some(word => words.startsWith(word)) || whole.includes(words),
  )
  return named?.kind ?? 'room'
}
