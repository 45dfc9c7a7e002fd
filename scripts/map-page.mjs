import { FLOORS, ROOMS } from './house.mjs'
import { FLOOR_CAPTIONS, FOLDER_CAPTIONS, ROOM_CAPTIONS } from './house-captions.mjs'
import { floorsWith, foldersOf } from './house-files.mjs'

const HEAD = `# The map of the house

Floors outside, rooms inside, one vocabulary. A floor imports only itself and the floors named with it; a room imports only rooms
above it in the list, on every floor. \`npm run room zones\` shows the files of one room across the floors. Written by
\`npm run docs\` from \`scripts/house.mjs\`; do not edit by hand.
`

const commonFolders = floor =>
  Object.keys(FOLDER_CAPTIONS).filter(
    path => path.startsWith(`${floor}/`) && foldersOf(floor).includes(path.slice(floor.length + 1)),
  )

function floorLines(floor) {
  const rooms = ROOMS.filter(room => foldersOf(floor).includes(room))
  const folders = commonFolders(floor).map(
    path => `${`${path.slice(floor.length + 1)}/`.padEnd(12)} ${FOLDER_CAPTIONS[path]}`,
  )
  const inside = rooms.length > 0 ? [...folders, `<room>/      ${rooms.join(', ')}`] : folders
  return [
    `├── ${`${floor}/`.padEnd(16)} ${FLOOR_CAPTIONS[floor]}`,
    ...inside.map((line, at) => `│   ${at < inside.length - 1 ? '├──' : '└──'} ${line}`),
  ]
}

const floorRows = Object.entries(FLOORS).map(
  ([floor, below]) => `| \`${floor}\` | ${below.map(name => `\`${name}\``).join(', ') || '—'} |`,
)

const roomRows = () =>
  ROOMS.map((room, step) => {
    const floors = floorsWith(room)
    const standing = floors.length > 0 ? floors.join(', ') : 'not yet opened'
    return `| ${step + 1} | \`${room}\` | ${ROOM_CAPTIONS[room]} | ${standing} |`
  })

/** The page that shows which floors and rooms stand. */
export const mapPage = () =>
  [
    HEAD,
    '```',
    'src/',
    ...Object.keys(FLOORS).flatMap(floorLines),
    '```',
    '',
    '## Floors',
    '',
    '| Floor | imports |',
    '|---|---|',
    ...floorRows,
    '',
    '## Rooms, in the order of the staircase',
    '',
    '| # | Room | Holds | Stands on |',
    '|---|---|---|---|',
    ...roomRows(),
    '',
  ].join('\n')
