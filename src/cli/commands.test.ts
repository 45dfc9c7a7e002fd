import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '#documents/exchange/read-workbook.ts'
import { writePublishedWeek } from '#documents/timetables/write-published-week.ts'
import { BAD_CURRICULA, BAD_WORKBOOKS } from '../../tests/factories/bad-files.ts'
import { plxFile, smallPlan } from '../../tests/factories/plx-file.ts'
import { publishedRow, publishedWeek } from '../../tests/factories/published-week.ts'
import { COMMANDS } from './commands.ts'
import { readArguments } from './read-arguments.ts'

const folder = mkdtempSync(join(tmpdir(), 'kuznitsa-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string) => join(folder, name)

/** Calls a command by its words, and gives what it answered, remarked and returned. */
async function call(name: string, ...words: string[]) {
  const command = await COMMANDS.find(entry => entry.name === name)?.load()
  if (!command) throw new Error(`there is no command ${name}`)
  const answers: string[] = []
  const remarks: string[] = []
  const terminal = {
    answer: (text: string) => answers.push(text),
    remark: (text: string) => remarks.push(text),
  }
  const code = await command.run(readArguments(command, words), terminal)
  return { code, answer: answers.join('\n'), remarks }
}

describe('each command', () => {
  it.each(COMMANDS.map(entry => entry.name))('%s bears the name under which it is called', async name => {
    const entry = COMMANDS.find(candidate => candidate.name === name)
    expect((await entry?.load())?.name).toBe(name)
  })
})

describe('a workbook on the command line', () => {
  it('of the demo cluster is written, the same for the same seed, and has no error', async () => {
    await call('workbook demo', '--seed', '3', '--out', path('a.xlsx'))
    await call('workbook demo', '--seed', '3', '--out', path('b.xlsx'))
    const check = await call('workbook check', path('a.xlsx'), '--json')
    expect(check.code).toBe(0)
    expect(JSON.parse(check.answer)).toMatchObject({
      ok: true,
      errors: 0,
      issues: [],
      registers: { groups: 44 },
    })
    const [a, b] = await Promise.all(['a.xlsx', 'b.xlsx'].map(name => readWorkbook(readFileSync(path(name)))))
    expect(a).toEqual(b)
  })

  it('that is empty is a template; one that is no workbook is refused', async () => {
    await call('workbook template', '--out', path('t.xlsx'), '--language', 'en')
    const template = await call('workbook check', path('t.xlsx'))
    expect([template.code, template.answer]).toEqual([0, expect.stringContaining('ни одной записи')])
    expect(template.answer.split('\n').at(-1)).toBe('Ошибок: 0, замечаний: 1')
    writeFileSync(path('t.csv'), 'Код;Название\n')
    const csv = await call('workbook check', path('t.csv'), '--json')
    expect(csv.code).toBe(1)
    expect(JSON.parse(csv.answer)).toMatchObject({
      ok: false,
      errors: 1,
      issues: [{ code: 'file.wrong-kind' }],
    })
    await expect(call('workbook check', path('none.xlsx'))).rejects.toThrow('no such file')
  })
})

describe('a file that cannot be read, on the command line', () => {
  it.each(BAD_WORKBOOKS)('as a workbook: %s', async (name, bytes, code) => {
    writeFileSync(path(name), bytes)
    const check = await call('workbook check', path(name), '--json')
    expect([check.code, JSON.parse(check.answer).issues]).toMatchObject([1, [{ severity: 'error', code }]])
    expect((await call('workbook check', path(name))).answer).toMatch(/^ОШИБКА: [А-Я.]/)
  })

  it.each(BAD_CURRICULA)('as a curriculum: %s', async (name, bytes, code) => {
    writeFileSync(path(name), bytes)
    await expect(call('curriculum read', path(name))).rejects.toMatchObject({ refusal: { code } })
  })
})

describe('a curriculum on the command line', () => {
  it('is read into rows, totals, a calendar and warnings', async () => {
    writeFileSync(path('plan.plx'), plxFile(smallPlan()))
    const { answer } = await call('curriculum read', path('plan.plx'), '--json')
    const plan = JSON.parse(answer)
    expect(plan).toMatchObject({
      code: '15.01.05',
      name: 'Сварщик',
      admissionYear: 2025,
      semesterTotals: { '1': 72, '2': 72 },
      totalHours: 144,
      calendar: [],
    })
    expect(plan.rows[0]).toEqual({
      index: 'ОП.01',
      name: 'Черчение',
      kind: 'subject',
      totalHours: 36,
      hoursBySemester: { '1': 36 },
    })
  })

  it('is added to a cluster with a programme, a delivery, a group and the zones of its practice', async () => {
    writeFileSync(path('plan.plx'), plxFile(smallPlan()))
    await call('workbook demo', '--out', path('demo.xlsx'))
    const words = ['--workbook', path('demo.xlsx'), '--out', path('more.xlsx'), '--college', 'SMOLAPO']
    await call(
      'curriculum add',
      path('plan.plx'),
      ...words,
      '--code',
      'Н-1',
      '--occupation',
      'welders',
      '--group',
      'Н-1-1',
      '--serve',
      'УП.01=Z2+Z1',
    )
    const { registers, issues } = await readWorkbook(readFileSync(path('more.xlsx')))
    expect(issues).toEqual([])
    expect(registers.deliveries?.find(({ code }) => code === 'Н-1')).toMatchObject({
      college: 'SMOLAPO',
      startsOn: '2025-09-01',
      // 1 year 10 months from 1 September 2025.
      endsOn: '2027-06-30',
    })
    const bases = registers.practiceBases?.filter(base => base.delivery === 'Н-1')
    expect(bases?.map(({ index, zone, preference }) => [index, zone, preference])).toEqual([
      ['УП.01', 'Z2', 0],
      ['УП.01', 'Z1', 1],
    ])
    const subgroups = registers.subgroups?.filter(({ group }) => group === 'Н-1-1')
    expect(subgroups?.map(({ plannedStudents }) => plannedStudents)).toEqual([13, 12])
  })

  it('is not added to a college or a zone that the cluster has not', async () => {
    writeFileSync(path('plan.plx'), plxFile(smallPlan()))
    await call('workbook demo', '--out', path('demo.xlsx'))
    const words = [
      '--workbook',
      path('demo.xlsx'),
      '--out',
      path('x.xlsx'),
      '--code',
      'Н-1',
      '--occupation',
      'welders',
    ]
    const add = (...more: string[]) => call('curriculum add', path('plan.plx'), ...words, ...more)
    await expect(add('--college', 'SMOL')).rejects.toThrow('exchange.no-such-college')
    await expect(add('--college', 'SMOLAPO', '--serve', 'УП.01=Z99')).rejects.toThrow('exchange.no-such-zone')
    await expect(add('--college', 'SMOLAPO', '--serve', 'УП.9=Z1')).rejects.toThrow(
      'exchange.no-such-practice',
    )
  })
})

describe('a production calendar on the command line', () => {
  it('takes the place of what its year had', async () => {
    const xml = '<calendar year="2025"><holidays/><days><day d="05.02" t="1" f="01.04"/></days></calendar>'
    writeFileSync(path('2025.xml'), xml)
    await call('workbook demo', '--out', path('demo.xlsx'))
    await call('calendar add', path('2025.xml'), '--workbook', path('demo.xlsx'), '--out', path('days.xlsx'))
    const { registers } = await readWorkbook(readFileSync(path('days.xlsx')))
    const of = (year: string) => registers.calendarDays?.filter(({ day }) => day.startsWith(year)) ?? []
    // Days that the new edition no longer names stand as usual ones, so that an import takes them back as well.
    expect(of('2025').filter(({ kind }) => kind !== 'usualDay')).toEqual([
      { day: '2025-05-02', kind: 'dayOff', holiday: null, movedFrom: '2025-01-04' },
    ])
    expect(of('2025').length).toBeGreaterThan(20)
    expect(of('2026').filter(({ kind }) => kind === 'usualDay')).toEqual([])
  })
})

describe('a published timetable on the command line', () => {
  const HEAD = 'date,pair,group,discipline,teacher,room'
  const list = (...lines: string[]) => writeFileSync(path('lessons.csv'), [HEAD, ...lines].join('\n'))

  it('is counted as it is written, with proposals that nobody has accepted yet', async () => {
    // Pairs 1 and 3 of one group: a gap for it and for its teacher.
    list('2025-10-27,1,А-1,ОП.01 Черчение,Т1,КВЗ', '2025-10-27,3,А-1,ОП.01 Черчение,Т1,КВЗ.')
    const { code, answer } = await call('timetable read', path('lessons.csv'), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(answer)).toMatchObject({
      lessons: [
        { pair: 1, room: 'КВЗ', groups: ['А-1'] },
        { pair: 3, room: 'КВЗ.' },
      ],
      counts: { rows: 2, lessons: 2, rooms: 2, gaps: { groups: 1, teachers: 1 } },
      proposals: [{ id: 'merge:КВЗ', accepted: false }],
      warnings: [],
    })
  })

  it('is counted with the proposals that were accepted', async () => {
    list('2025-10-27,1,А-1,ОП.01 Черчение,Т1,КВЗ', '2025-10-27,3,А-1,ОП.01 Черчение,Т1,КВЗ.')
    const { answer } = await call('timetable read', path('lessons.csv'), '--accept', 'merge:КВЗ', '--json')
    expect(JSON.parse(answer)).toMatchObject({ counts: { rooms: 1 }, proposals: [{ accepted: true }] })
    await expect(call('timetable read', path('lessons.csv'), '--accept', 'merge:102')).rejects.toThrow(
      'There is no proposal «merge:102»',
    )
  })

  it('is improved by moving what is between gaps, and written as day sheets that say what was moved', async () => {
    list('2025-10-27,1,А-1,ОП.01 Черчение,Т1,101', '2025-10-27,3,А-1,ОП.02 Физика,Т1,102')
    const words = ['--iterations', '5000', '--out', path('better.xlsx'), '--json']
    const { code, answer } = await call('timetable improve', path('lessons.csv'), ...words)
    expect(code).toBe(0)
    // Nobody rings a bell for pair 2 and nobody teaches in it, so nothing can be moved into the gap.
    expect(JSON.parse(answer)).toMatchObject({
      before: { gaps: { groups: 1 } },
      after: { gaps: { groups: 1 } },
    })
    list(
      '2025-10-27,1,А-1,ОП.01 Черчение,Т1,101',
      '2025-10-27,3,А-1,ОП.02 Физика,Т1,102',
      '2025-10-27,2,А-2,ОП.02 Физика,Т2,103',
    )
    const better = await call('timetable improve', path('lessons.csv'), ...words)
    expect(JSON.parse(better.answer)).toMatchObject({
      lessons: 3,
      before: { gaps: { groups: 1, teachers: 1 }, violations: 0 },
      after: { gaps: { groups: 0, teachers: 0 }, violations: 0 },
      moved: { lessons: 1, otherDay: 0, otherRoom: 0 },
    })
  })

  it('says before and after what reading the files says, remote lessons beside the college included', async () => {
    // А-1: a gap up to the remote lecture of pair 4; А-2 passes to it from pair 3 without time for the way home.
    list(
      ...['2025-10-27,1,А-1,ОП.01 Черчение,Т1,101', '2025-10-27,2,А-1,ОП.01 Черчение,Т1,101'],
      ...['2025-10-27,3,А-2,ОП.01 Черчение,Т1,101', '2025-10-27,4,А-1,ОП.02 Физика (л),Т2,moodle'],
      ...['2025-10-27,4,А-2,ОП.02 Физика (л),Т2,moodle', '2025-10-27,6,А-2,ОП.03 Химия,,103'],
      '2025-10-27,5,А-3,ОП.03 Химия,Т4,104',
    )
    const words = ['--minutes-home', '45', '--json']
    const improved = await call(
      ...(['timetable improve', path('lessons.csv'), '--iterations', '5000'] as const),
      ...['--out', path('better.xlsx'), ...words],
    )
    const { lessons, before, after } = JSON.parse(improved.answer)
    for (const [file, { violations, ...figures }] of [
      ['lessons.csv', before],
      ['better.xlsx', after],
    ]) {
      const read = await call('timetable read', path(file), '--accept', 'kinds', ...words)
      expect(JSON.parse(read.answer).counts).toMatchObject({ lessons, ...figures })
      expect(violations).toBe(0)
    }
    expect(before).toMatchObject({ gaps: { groups: 2 }, gapsAtCollege: 2, remoteBesideCollege: 1 })
    // Pair 5 takes what А-2 has in pair 6.
    expect(after).toMatchObject({ gapsAtCollege: 1 })
  })

  it('is not improved when there is nothing to improve, or a number is none', async () => {
    const improve = (...words: string[]) => call('timetable improve', path('lessons.csv'), ...words)
    const { days, groups } = publishedWeek(publishedRow(1))
    writeFileSync(path('lessons.csv'), await writePublishedWeek({ days, groups, rows: [] }))
    await expect(improve()).rejects.toMatchObject({ refusal: { code: 'timetable.nothing-to-improve' } })
    list('2025-10-27,1,А-1,ОП.01 Черчение,Т1,101')
    await expect(improve('--home-weight', '-1')).rejects.toThrow('--home-weight is a whole number')
    await expect(improve('--minutes-home', '700')).rejects.toThrow('--minutes-home is from 0 to 600')
    await expect(improve('--keep', 'all')).rejects.toThrow('--keep is remote')
  })
})
