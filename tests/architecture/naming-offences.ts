import { FLOORS, FOLDERS_WITHOUT_ROOMS, GATHERING_FOLDERS, ROOMS } from '../../scripts/house.mjs'

const FORBIDDEN_WORDS = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc']
const KNOWN_FOLDERS = [...FOLDERS_WITHOUT_ROOMS, ...GATHERING_FOLDERS, 'web/public']

const wordsOf = (segment: string): string[] =>
  segment
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[.-]/)

function whyNotName(path: string): string | undefined {
  const [floor = '', folder = '', ...rest] = path.split('/').slice(1)
  if (!(floor in FLOORS)) return `${floor} is no floor`
  const isFolder = rest.length > 0
  if (isFolder && !ROOMS.includes(folder) && !KNOWN_FOLDERS.includes(`${floor}/${folder}`))
    return `${folder} is no room of the house`
  const word = path
    .split('/')
    .flatMap(wordsOf)
    .find(candidate => FORBIDDEN_WORDS.includes(candidate))
  return word && `"${word}" says nothing about what it holds`
}

/** The files of `src` that stand in an unknown folder or bear a name that says nothing, each with the reason. */
export const namingOffences = (paths: readonly string[]): string[] =>
  paths.flatMap(path => {
    const reason = whyNotName(path)
    return reason ? [`${path}: ${reason}`] : []
  })
