import { foldLookAlikes, unmixAlphabets } from '../values/look-alikes.ts'

/** In what the spellings of one room differ. */
export type SpellingDifference = 'signs' | 'case' | 'alphabets' | 'abbreviation'

/** Spellings that seem to mean one room. */
export interface RoomSpellings {
  /** The one to keep: with the fewest signs, in one alphabet, then the longest, then the most used. */
  readonly name: string
  /** All of them, in the order of the alphabet. */
  readonly spellings: readonly string[]
  /** Empty where there is one spelling. */
  readonly differences: readonly SpellingDifference[]
}

/** By how many letters an abbreviation is shorter at most, and how many it has at least. */
const ABBREVIATION = { missing: 2, least: 3 }

/**
 * Sorts the spellings of rooms by the room that they seem to mean, in the order in which they first appear.
 *
 * @param uses - how often each spelling is used
 */
export function groupSpellings(uses: ReadonlyMap<string, number>): RoomSpellings[] {
  const bySkeleton = new Map<string, string[]>()
  for (const spelling of uses.keys()) {
    const skeleton = foldLookAlikes(withoutSigns(spelling)) || spelling
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), spelling])
  }
  return joinAbbreviations(bySkeleton).map(spellings => ({
    name: tidiest(spellings, uses),
    spellings: spellings.toSorted((one, other) => (one < other ? -1 : 1)),
    differences: differencesOf(spellings),
  }))
}

/** Letters and digits alone; between two digits a sign stays, as room 1-15 is not room 115. */
const withoutSigns = (text: string): string =>
  text
    .replace(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '-')
    .replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, '')

function joinAbbreviations(bySkeleton: ReadonlyMap<string, readonly string[]>): string[][] {
  const groups: { readonly skeletons: string[]; readonly spellings: string[] }[] = []
  for (const [skeleton, spellings] of bySkeleton) {
    const group = groups.find(({ skeletons }) => skeletons.some(other => isAbbreviation(skeleton, other)))
    if (group) {
      group.skeletons.push(skeleton)
      group.spellings.push(...spellings)
    } else groups.push({ skeletons: [skeleton], spellings: [...spellings] })
  }
  return groups.map(({ spellings }) => spellings)
}

/** Whether one is the other without its last letters; where digits stand, each sign tells rooms apart. */
function isAbbreviation(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (/\p{N}/u.test(long) || short.length < ABBREVIATION.least) return false
  return long.startsWith(short) && long.length - short.length <= ABBREVIATION.missing
}

function tidiest(spellings: readonly string[], uses: ReadonlyMap<string, number>): string {
  const untidiness = (spelling: string) => [
    spelling.replace(/[\p{L}\p{N}]/gu, '').length,
    spelling === unmixAlphabets(spelling) ? 0 : 1,
    -spelling.length,
    -(uses.get(spelling) ?? 0),
  ]
  const [first = ''] = spellings.toSorted((one, other) => {
    const theirs = untidiness(other)
    return (
      untidiness(one)
        .map((amount, at) => amount - (theirs[at] ?? 0))
        .find(less => less !== 0) ?? 0
    )
  })
  return first
}

function differencesOf(spellings: readonly string[]): SpellingDifference[] {
  const differ = (part: (spelling: string) => string) => new Set(spellings.map(part)).size > 1
  const lengths = spellings.map(spelling => withoutSigns(spelling).length)
  const common = (spelling: string) => withoutSigns(spelling).slice(0, Math.min(...lengths))
  const differences: [SpellingDifference, boolean][] = [
    ['signs', differ(spelling => spelling.replace(/[\p{L}\p{N}]+/gu, 'x'))],
    ['case', differ(spelling => caseOf(common(spelling)))],
    ['alphabets', differ(spelling => common(spelling).toUpperCase())],
    ['abbreviation', new Set(lengths).size > 1],
  ]
  return differences.flatMap(([difference, found]) => (found ? [difference] : []))
}

/** Which of the letters are capitals. */
const caseOf = (text: string): string =>
  Array.from(text, letter => (letter === letter.toLowerCase() ? 'x' : 'X')).join('')
