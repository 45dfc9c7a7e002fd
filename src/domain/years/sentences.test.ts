import { describe, expect, it } from 'vitest'
import { sayRefusal } from '../values/sentences.ts'
import type { Language } from '../values/text.ts'
import { sentences } from './sentences.ts'

const say = (code: string, facts: Record<string, string | number>, language: Language = 'ru') =>
  sayRefusal({ code: `years.${code}`, facts }, language, sentences)

const z3 = { resource: 'Токарная обработка на станках с ЧПУ', code: 'Z3', type: 'zone' }
const weeks = { from: 36, to: 39, firstDay: '2026-05-04', lastDay: '2026-05-31' }

describe('the reason why a block has no place', () => {
  it('says who asks for how much, in which weeks and what would help', () => {
    const facts = { ...z3, ...weeks, asked: 5, needed: 144, open: 96, unit: 'places' }
    expect(say('resource-full', facts)).toBe(
      'Участок Z3 «Токарная обработка на станках с ЧПУ» полон в нед. 36–39 (04.05–31.05): 5 подгрупп просят ' +
        '144 место-недели, открыто 96. Можно добавить смену, дать другой участок или другие недели.',
    )
    expect(say('resource-full', facts, 'en')).toMatch(
      /^Zone Z3 “.+” is full in weeks 36–39 \(04\.05–31\.05\): 5 subgroups ask for 144 place-weeks, 96 are open\./,
    )
  })

  it('agrees with the gender of the place, and knows an employer by its workshop', () => {
    const full = { from: 3, to: 3, asked: 1, needed: 21, open: 0, unit: 'places' }
    expect(say('resource-full', { resource: 'Сварочная', code: 'М1', type: 'workshop', ...full })).toMatch(
      /^Мастерская М1 «Сварочная» полна в нед\. 3: 1 подгруппа просит 21 место-неделю, открыто 0\./,
    )
    expect(
      say('resource-full', { resource: 'Сокол, отдел контроля', code: 'М-21', type: 'employer', ...full }),
    ).toMatch(/^Место практики «Сокол, отдел контроля» занято в нед\. 3.+попросить у предприятия/)
  })

  it('counts years and hours in their right forms', () => {
    const source = 'ТК РФ, ст. 265'
    expect(say('harmful-conditions', { ...z3, conditions: '3.1', age: 18, now: 17, source })).toContain(
      'кому нет 18 лет (ТК РФ, ст. 265), а младшему в подгруппе 17 лет',
    )
    expect(say('harmful-conditions', { ...z3, conditions: '3.1', age: 21, now: 21, source })).toContain(
      'нет 21 года',
    )
    expect(say('minor-hours', { ...z3, now: 15, hours: 27, limit: 24, source })).toContain(
      'занимает 27 часов',
    )
  })

  it('leaves the dates out where a reason was stored without them', () => {
    expect(say('group-busy', { group: 'А', module: 'УП.01', weeks: 2, from: 1, to: 9 })).toMatch(
      /^У группы А в нед\. 1–9 нет 2 недель подряд/,
    )
  })
})
