import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPublishedWeek } from '#documents/timetables/open-published-week.ts'
import { countWeek } from '#domain/timetables/published-counts.ts'
import { proposeRooms, type SettledWeek, settleRooms } from '#domain/timetables/room-proposal.ts'
import { seconds } from '#planning/engine/search/budget.ts'
import { improvePublishedWeek } from '#planning/timetables/published/improve-published-week.ts'
import { tileWeek } from './tile-week.ts'

/** Improves a published week at several times its size and prints a line for each run, which has a process of its own. */
const [files = '', time = '60', seeds = '3', sizes = '1,5,20', keep = '', only = ''] = process.argv.slice(2)

const clock = (): number => performance.now() / 1000
const COLUMNS = [
  ...['size', 'seed', 'lessons', 'gaps of groups', 'at the college', 'of teachers', 'remote beside college'],
  ...['violations', 'clashes', 'moved', 'to another day', 'proposals', 'seconds'],
]
if (only) await runOne(Number(sizes), Number(seeds))
else runAll()

async function runOne(size: number, seed: number): Promise<void> {
  const { week } = await openPublishedWeek(
    files.split(',').map(path => ({ name: basename(path), bytes: readFileSync(path) })),
  )
  const college = settleRooms(
    week,
    proposeRooms(week).filter(({ act }) => act !== 'merge'),
  )
  console.log(`| ${run(tileWeek(college, size), size, seed).join(' | ')} |`)
}

function runAll(): void {
  console.log(`Node ${process.version}, one thread, ${time} s a run${keep && `, ${keep} lessons kept`}`)
  console.log(`| ${COLUMNS.join(' | ')} |`)
  console.log(`|${COLUMNS.map(() => '---').join('|')}|`)
  const self = [...process.execArgv, fileURLToPath(import.meta.url)]
  for (const size of sizes.split(','))
    for (let seed = 1; seed <= Number(seeds); seed++)
      // A second search in one process would go at half the speed of the first.
      execFileSync(process.execPath, [...self, files, time, String(seed), size, keep, 'only'], {
        stdio: 'inherit',
      })
}

function run({ week, kinds }: SettledWeek, size: number, seed: number): (string | number)[] {
  const begun = clock()
  const improved = improvePublishedWeek({
    week,
    kinds,
    isKept: ({ room }) => keep !== '' && room !== null && kinds.get(room) === keep,
    seed,
    budget: seconds(Number(time), clock),
  })
  const spent = clock() - begun
  const [before, after] = [countWeek(week, kinds), countWeek(improved.week, kinds)]
  const pairs = (blocks: typeof improved.moved) => blocks.reduce((sum, { from }) => sum + from.length, 0)
  return [
    `${size}×`,
    seed,
    before.lessons,
    `${before.gaps.groups} → ${after.gaps.groups}`,
    `${before.gapsAtCollege} → ${after.gapsAtCollege}`,
    `${before.gaps.teachers} → ${after.gaps.teachers}`,
    `${before.remoteBesideCollege} → ${after.remoteBesideCollege}`,
    `${improved.before.hard} → ${improved.after.hard}`,
    after.clashes.groups + after.clashes.teachers + after.clashes.rooms,
    pairs(improved.moved),
    pairs(improved.moved.filter(({ from, to }) => from.date !== to.date)),
    improved.proposals,
    spent.toFixed(1),
  ]
}
