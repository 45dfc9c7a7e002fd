import { localDate } from '../values/local-date.ts'
import { nameRule, type RuleText } from './name-rule.ts'
import type { Rule } from './rule.ts'

/** How studies of secondary vocational education are organised: the order in force, and the one before it. */
const ORDER_762 = { startsOn: localDate('2023-03-01'), source: 'Приказ № 762 от 24.08.2022' }
const ORDER_464 = {
  startsOn: localDate('2013-09-01'),
  endsOn: localDate('2023-02-28'),
  source: 'Приказ № 464 от 14.06.2013',
}
const STANDARDS_OF_2016 = {
  startsOn: localDate('2017-09-01'),
  endsOn: localDate('2023-02-28'),
  source: 'ФГОС СПО 2016 года (ТОП-50)',
}

/** A plan that comes from a file was approved by the college that wrote it; joint credits are counted in several ways. */
const IMPORTED_PLANS = { startsOn: localDate('2013-09-01'), source: 'План утверждён до загрузки' }

/** Whoever teaches with another's zones does so by a contract on the network form. */
const NETWORK_FORM = {
  startsOn: localDate('2020-09-22'),
  source: '273-ФЗ, ст. 15; приказ № 882/391 от 05.08.2020',
}

/** Practical training, teachers' working time, and the Labour Code on those under age. */
const ORDER_885 = { startsOn: localDate('2020-09-22'), source: 'Приказ № 885/390 от 05.08.2020' }
const ORDER_1601 = { startsOn: localDate('2015-03-10'), source: 'Приказ № 1601 от 22.12.2014' }
const DECREE_41 = {
  startsOn: localDate('2003-08-23'),
  source: 'Постановление Минтруда № 41 от 30.06.2003, п. 2',
}
const labourCode = (article: number): Pick<RuleText, 'startsOn' | 'source' | 'confidence'> => ({
  startsOn: localDate('2002-02-01'),
  source: `ТК РФ, ст. ${article}`,
  confidence: 'checked',
})

/**
 * What the federal law sets, for days on which a cluster's own register says nothing. Where an order of a college
 * allows more, such as a group of 27, the register has a row with that order for a source. Plans that come from a file
 * were approved elsewhere: their exams and credits beyond the limit only warn.
 */
export const BUILT_IN_RULES: readonly Rule[] = [
  nameRule('weeklyLoad', { value: 36, severity: 'block', ...STANDARDS_OF_2016 }),
  nameRule('weeklyLoad', { value: 36, severity: 'block', ...ORDER_762 }),
  nameRule('dailyLoad', { value: 8, severity: 'warn', ...ORDER_762 }),
  nameRule('groupSize', { value: 25, severity: 'block', ...ORDER_464 }),
  nameRule('groupSize', { value: 25, severity: 'block', ...ORDER_762 }),
  nameRule('holidayWeeksMin', { value: 8, severity: 'block', ...ORDER_762 }),
  nameRule('holidayWeeksMax', { value: 11, severity: 'block', ...ORDER_762 }),
  nameRule('winterHolidayWeeks', { value: 2, severity: 'block', ...ORDER_762 }),
  nameRule('examsAYear', { value: 8, severity: 'block', ...ORDER_464 }),
  nameRule('examsAYear', { value: 8, severity: 'block', ...ORDER_762 }),
  nameRule('creditsAYear', { value: 10, severity: 'block', ...ORDER_464 }),
  nameRule('creditsAYear', { value: 10, severity: 'block', ...ORDER_762 }),
  nameRule('importedControls', { value: 1, severity: 'warn', ...IMPORTED_PLANS }),
  nameRule('trainingBeforeProduction', { value: 1, severity: 'block', ...ORDER_885 }),
  nameRule('practiceBeforeModuleExam', { value: 1, severity: 'block', ...ORDER_885 }),
  nameRule('minorHoursUnder16', { value: 24, severity: 'block', ...labourCode(92) }),
  nameRule('minorHours16to17', { value: 35, severity: 'block', ...labourCode(92) }),
  nameRule('minorDayUnder16', { value: 5, severity: 'block', ...labourCode(94) }),
  nameRule('minorDay16to17', { value: 7, severity: 'block', ...labourCode(94) }),
  nameRule('harmfulWorkAge', { value: 18, severity: 'block', ...labourCode(265) }),
  nameRule('nightWorkAge', { value: 18, severity: 'block', ...labourCode(96) }),
  nameRule('teacherYear', { value: 720, severity: 'warn', ...ORDER_1601 }),
  nameRule('teacherYearMax', { value: 1440, severity: 'block', ...ORDER_1601 }),
  nameRule('substitutedYear', { value: 300, severity: 'warn', ...DECREE_41 }),
  nameRule('zoneAgreement', { value: 1, severity: 'block', ...NETWORK_FORM }),
  nameRule('masterWeek', { value: 36, severity: 'block', ...ORDER_1601 }),
]
