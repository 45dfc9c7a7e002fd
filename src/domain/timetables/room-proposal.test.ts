import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { allSentences } from '../all-sentences.ts'
import { sayRefusal } from '../values/sentences.ts'
import { placeKindOf } from './place-kind.ts'
import { proposalInWords, proposeRooms, settleRooms } from './room-proposal.ts'
import { groupSpellings } from './room-spelling.ts'

/** Each room is used once. */
const groupsOf = (...rooms: string[]) => groupSpellings(new Map(rooms.map(room => [room, 1])))

describe('spellings of a room', () => {
  it.each([
    ['signs', ['КВЗ', 'КВЗ.'], 'КВЗ'],
    ['signs', ['moodle', '*moodle', ',moodle', 'moodle/'], 'moodle'],
    ['signs', ['Акт. зал', 'Акт.зал'], 'Акт.зал'],
    ['case', ['Спортзал', 'спортзал'], 'Спортзал'],
    // The first letter of the second is Latin.
    ['alphabets', ['А-114', 'A-114'], 'А-114'],
    ['abbreviation', ['Спортз', 'Спортзал'], 'Спортзал'],
  ])('that differ by %s are taken for one: %j', (difference, spellings, name) => {
    const [group, ...others] = groupsOf(...spellings)
    expect(others).toEqual([])
    expect(group).toMatchObject({ name, differences: [difference] })
  })

  it('may differ in several ways at once', () => {
    // The first letter of «Мoodle» is Cyrillic and a capital.
    expect(groupsOf('moodle', 'Мoodle', '*moodle')[0]?.differences).toEqual(['signs', 'case', 'alphabets'])
    expect(groupsOf('З-спо', 'з-сп')[0]).toMatchObject({
      name: 'З-спо',
      differences: ['case', 'abbreviation'],
    })
  })

  it.each([
    [['101', '102']],
    [['1-15', '115']],
    [['Спортзал', 'Спортзал 2', 'Спортзал 3']],
    [['А-114', 'Б-114']],
    [['114', 'А-114']],
    [['З-30', 'З-304']],
    [['КВ', 'КВЗ']],
  ])('of different rooms stay apart: %j', spellings => {
    expect(groupsOf(...spellings)).toHaveLength(spellings.length)
  })

  it('are each in one group, whatever they are', () => {
    const spelling = fc.stringMatching(/^[ЗзАAКK0-9 .,*-]{1,6}$/)
    fc.assert(
      fc.property(fc.uniqueArray(spelling), spellings => {
        const grouped = groupsOf(...spellings).flatMap(group => group.spellings)
        expect(grouped.toSorted()).toEqual(spellings.toSorted())
      }),
    )
  })
})

describe('a place', () => {
  it.each([
    ['moodle', 'remote'],
    ['*Мoodle', 'remote'],
    ['.дист', 'remote'],
    ['СДО', 'remote'],
    ['завод', 'plant'],
    ['Завод «Прибор»', 'plant'],
    ["'", 'nameless'],
    ['-', 'nameless'],
    ['КВЗ', 'room'],
    ['З-спо', 'room'],
    ['Каф.МИ', 'room'],
  ])('named %s is %s', (room, kind) => {
    expect(placeKindOf(room)).toBe(kind)
  })
})

describe('proposals for rooms', () => {
  const physics = { discipline: 'ОП.02 Физика', teachers: ['Т2'], group: 'А-2' }
  const week = publishedWeek(
    publishedRow(1, { room: 'moodle' }),
    publishedRow(1, { room: '*moodle', ...physics }),
    publishedRow(2, { room: 'КВЗ' }),
    publishedRow(3, { room: 'КВЗ.' }),
    publishedRow(4, { room: "'" }),
    publishedRow(5, { room: 'завод' }),
  )
  const proposals = proposeRooms(week)
  const accepting = (...ids: string[]) =>
    settleRooms(
      week,
      proposals.filter(({ id }) => ids.includes(id)),
    )

  it('say what would be shared if spellings were merged', () => {
    // Pair 1 holds two lessons under two spellings of moodle; the two of КВЗ are never in use at once.
    expect(proposals.map(({ id, sharedPairs, mostAtOnce }) => [id, sharedPairs, mostAtOnce])).toEqual([
      ['merge:moodle', 1, 2],
      ['remote:moodle', 1, 2],
      ['merge:КВЗ', 0, 1],
      ["nameless:'", 0, 1],
      ['plant:завод', 0, 1],
    ])
  })

  it('change nothing until they are accepted', () => {
    expect(accepting()).toEqual({ week, kinds: new Map() })
  })

  it('change what was accepted, and no more', () => {
    const { week: settled, kinds } = accepting('merge:КВЗ', "nameless:'", 'remote:moodle')
    expect(settled.rows.map(({ room }) => room)).toEqual(['moodle', '*moodle', 'КВЗ', 'КВЗ', null, 'завод'])
    expect([...kinds]).toEqual([
      ['*moodle', 'remote'],
      ['moodle', 'remote'],
    ])
  })

  it('keep what a place is when its spellings are merged too', () => {
    const { week: settled, kinds } = accepting('merge:moodle', 'remote:moodle')
    expect(settled.rows.slice(0, 2).map(({ room }) => room)).toEqual(['moodle', 'moodle'])
    expect(kinds.get('moodle')).toBe('remote')
  })

  it('join the groups of a stream that were written into two spellings', () => {
    const stream = publishedWeek(
      publishedRow(1, { room: 'КВЗ' }),
      publishedRow(1, { room: 'КВЗ.', group: 'А-2' }),
    )
    // One lesson for two groups is no clash.
    expect(proposeRooms(stream)[0]).toMatchObject({ id: 'merge:КВЗ', sharedPairs: 0, mostAtOnce: 1 })
  })

  it('are sentences with a reason', () => {
    expect(proposals.map(proposal => sayRefusal(proposalInWords(proposal), 'ru', allSentences))).toEqual([
      '«*moodle», «moodle» – возможно, одна аудитория «moodle»: написания отличаются лишними знаками. Вместе они заняты в 1 паре, до 2 занятий сразу: значит, места там хватает на несколько групп, или это разные места.',
      '«*moodle», «moodle» – похоже, занятия дистанционно: места хватит любому их числу сразу.',
      '«КВЗ», «КВЗ.» – возможно, одна аудитория «КВЗ»: написания отличаются лишними знаками. Вместе они ни разу не заняты.',
      "«'» не называет аудиторию: занятие останется без неё.",
      '«завод» – похоже, занятия на предприятии: аудитория колледжа не занята.',
    ])
  })
})
