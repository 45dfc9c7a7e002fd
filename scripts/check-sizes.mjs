/** Names the source files of a house (this one unless another folder is given) that have grown too long. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ROOT } from './install.mjs'

const HOUSE = process.argv[2] ? `${process.argv[2]}/` : ROOT
const FOLDERS = ['src', 'scripts', 'tests', 'bench']
const SOURCE = /[.](?:ts|tsx|mjs)$/
const THINK_AT = 300
const NEVER_OVER = 400

const lineCount = path => readFileSync(`${HOUSE}${path}`, 'utf8').split('\n').length - 1

/** Source files with more lines than one should write without a pause, the longest first. */
function longFiles() {
  return FOLDERS.filter(folder => existsSync(`${HOUSE}${folder}`))
    .flatMap(folder =>
      readdirSync(`${HOUSE}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter(path => SOURCE.test(path))
        .map(path => ({ path: `${folder}/${path}`, lines: lineCount(`${folder}/${path}`) })),
    )
    .filter(({ lines }) => lines > THINK_AT)
    .sort((one, other) => other.lines - one.lines)
}

const long = longFiles()
for (const { path, lines } of long) {
  const verdict = lines > NEVER_OVER ? 'too long' : 'think whether it is one thing'
  console.log(`${path}: ${lines} lines, ${verdict}`)
}
process.exitCode = long.some(({ lines }) => lines > NEVER_OVER) ? 1 : 0
