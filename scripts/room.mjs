/** `npm run room zones`: one room across the floors, each file with its first sentence. */
import { ROOMS } from './house.mjs'
import { ROOM_CAPTIONS } from './house-captions.mjs'
import { filesOf, floorsWith } from './house-files.mjs'

function printRoom(room) {
  console.log(`${room}: ${ROOM_CAPTIONS[room]}`)
  for (const floor of floorsWith(room)) {
    const files = filesOf(floor, room)
    const width = Math.max(...files.map(({ path }) => path.length))
    console.log(`\n${floor}/${room}/`)
    for (const { path, caption } of files) console.log(`  ${path.padEnd(width)}  ${caption}`.trimEnd())
  }
}

const room = process.argv[2] ?? ''
if (!ROOMS.includes(room)) {
  const asked = room ? `There is no room "${room}".` : 'Which room?'
  console.error(`${asked} The rooms in their order: ${ROOMS.join(', ')}.`)
  process.exit(2)
}
if (floorsWith(room).length === 0) console.log(`${room} is planned (${ROOM_CAPTIONS[room]}), not yet opened.`)
else printRoom(room)
