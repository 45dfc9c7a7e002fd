import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { PURE_FLOORS } from '../../scripts/house.mjs'
import { impuritiesIn } from './impurities.ts'
import { ROOT } from './read-walls.ts'
import { sourcesUnder } from './source-files.ts'

const FLOORS_WITHOUT_WORLD = [...PURE_FLOORS, 'contract']
const OFFENCES = 'tests/architecture/offences/impure'

/** The codes of what the compiler has against a file under the settings of a floor. */
function compilerErrors(file: string, floor: string): string[] {
  const config = ts.readConfigFile(`${ROOT}src/${floor}/tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, `${ROOT}src/${floor}`)
  const alone = { ...options, composite: false, incremental: false, noEmit: true, emitDeclarationOnly: false }
  delete alone.rootDir
  delete alone.tsBuildInfoFile
  const program = ts.createProgram([`${ROOT}${file}`], alone)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

describe('the pure floors', () => {
  it.each(FLOORS_WITHOUT_WORLD)('%s takes clock, dice and the outer world only as arguments', floor => {
    expect(sourcesUnder(`src/${floor}`).flatMap(impuritiesIn)).toEqual([])
  })

  it('would be caught with each of them', () => {
    const path = `${OFFENCES}/clock-and-dice.ts`
    const lines = impuritiesIn(path).map(offence => Number(/:(\d+) /.exec(offence)?.[1]))
    // Lines 2 to 16 hold one offence each; what stands below them is innocent.
    expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
  })

  it.each(
    FLOORS_WITHOUT_WORLD,
  )('%s does not know a browser, a server or a network by its compiler', floor => {
    const errors = compilerErrors(`${OFFENCES}/uses-window.ts`, floor)
    for (const name of ['window', 'process', 'fetch'])
      expect(errors.join('\n')).toContain(`Cannot find name '${name}'`)
  })
})
