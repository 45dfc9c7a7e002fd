import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Runs every instance of a folder with seeds 1…SEEDS for SECONDS each, one after another, one line of JSON per run:
//   node bench/timetable/run-timetables.mjs FOLDER SECONDS SEEDS
const [folder = '.', seconds = '60', seeds = '10'] = process.argv.slice(2)
const out = join(mkdtempSync(join(tmpdir(), 'timetables-')), 'solution')
const instances = readdirSync(folder).filter(name => /\.(ctt|ectt|xml|xml\.gz)$/.test(name))

for (const name of instances.toSorted()) {
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const words = ['bench', 'timetable', join(folder, name), '--seconds', seconds, '--seed', String(seed)]
    const run = spawnSync('npm', ['run', '-s', 'kuznitsa', '--', ...words, '--out', out, '--json'], {
      encoding: 'utf8',
    })
    console.log(run.stdout.trim() || JSON.stringify({ instance: name, seed, error: run.stderr.trim() }))
  }
}
