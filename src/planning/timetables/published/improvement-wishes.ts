import { MINUTES_HOME } from '#domain/timetables/remote-beside-college.ts'

/** What an improvement of a published week wishes, as prices in pairs that would rather be moved. */
export interface ImprovementWishes {
  /** A free pair between lessons of a day, for each group and teacher. */
  readonly gap: number
  /** A way to another building between two pairs without a pause for it. */
  readonly way: number
  /** A remote lesson beside one at the college, without time for the way home, for each group. */
  readonly home: number
  /** How many minutes the way home takes; 0 where nobody goes home before a remote lesson. */
  readonly minutesHome: number
  /** A pair that is held at another time of its day, or on another day. */
  readonly otherPair: number
  readonly otherDay: number
  /** A block that is held in another room. */
  readonly otherRoom: number
}

/** What is wished unless a college wishes otherwise. */
export const USUAL_WISHES: ImprovementWishes = {
  gap: 10,
  way: 5,
  home: 15,
  minutesHome: MINUTES_HOME,
  otherPair: 1,
  otherDay: 2,
  otherRoom: 1,
}
