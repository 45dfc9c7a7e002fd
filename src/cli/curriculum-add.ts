import { basename } from 'node:path'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { readPlx } from '#documents/programmes/read-plx.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { addCurriculum } from '#domain/exchange/add-curriculum.ts'
import { checkRegisters } from '#domain/exchange/check-registers.ts'
import type { CurriculumPlacement } from '#domain/exchange/curriculum-placement.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { readClusterBook } from './cluster-book.ts'
import { type Arguments, type Command, UsageError } from './command.ts'
import { readInput, writeOutput } from './files.ts'

/** Adds a curriculum to a cluster's workbook as a programme that a college teaches, with a group if one is named. */
export const command: Command = {
  name: 'curriculum add',
  summary:
    'Adds a curriculum (.plx) to a cluster’s workbook, with the zones that serve its practice and a group.',
  positional: ['FILE.plx'],
  options: {
    workbook: { kind: 'text', value: 'FILE.xlsx', help: 'the workbook to add it to', required: true },
    out: { kind: 'text', value: 'FILE.xlsx', help: 'where to write the workbook', required: true },
    college: { kind: 'text', value: 'CODE', help: 'the college that teaches by it', required: true },
    code: {
      kind: 'text',
      value: 'CODE',
      help: 'the code of the curriculum and its delivery',
      required: true,
    },
    occupation: { kind: 'text', value: 'CODE', help: 'the occupation group of a programme that is new' },
    group: { kind: 'text', value: 'CODE', help: 'a group that studies by it' },
    students: { kind: 'number', value: 'N', help: 'students of the group', fallback: '25' },
    subgroups: { kind: 'number', value: 'N', help: 'subgroups of the group', fallback: '2' },
    serve: { kind: 'text', value: 'УП.01=Z3+Z4,УП.02=Z1', help: 'zones that serve a training practice' },
  },
  async run(args, terminal) {
    const path = args.positional[0] ?? ''
    const file = readPlx(await readInput(path))
    const registers = await readClusterBook(args.text('workbook') ?? '', terminal)
    if (!registers) return 1
    const added = addCurriculum(registers, file, placementOf(args, basename(path)))
    const errors = checkRegisters(added).filter(({ severity }) => severity === 'error')
    for (const error of errors) terminal.remark(sayRefusal(error, 'ru', allSentences))
    if (errors.length > 0) return 1
    await writeOutput(args.text('out') ?? '', await writeWorkbook(added))
    terminal.remark(`Written: ${args.text('out')}`)
    return 0
  },
}

function placementOf(args: Arguments, source: string): CurriculumPlacement {
  const group = args.text('group')
  return {
    code: args.text('code') ?? '',
    college: args.text('college') ?? '',
    occupationGroup: args.text('occupation') ?? null,
    entryGrade: null,
    group:
      group === undefined
        ? null
        : { code: group, students: wholeOf(args, 'students', 60), subgroups: wholeOf(args, 'subgroups', 9) },
    serving: servingOf(args.text('serve')),
    source,
  }
}

function wholeOf(args: Arguments, option: string, max: number): number {
  const number = args.number(option) ?? 0
  if (Number.isInteger(number) && number >= 1 && number <= max) return number
  throw new UsageError(`--${option} is a whole number from 1 to ${max}.`)
}

function servingOf(text: string | undefined): ReadonlyMap<string, readonly string[]> {
  const parts = (text ?? '').split(',').filter(part => part !== '')
  return new Map(
    parts.map(part => {
      const [index, zones] = part.split('=')
      if (!index || !zones) throw new UsageError(`--serve «${part}» should be like УП.01=Z3+Z4.`)
      return [index.trim(), zones.split('+').map(zone => zone.trim())] as const
    }),
  )
}
