import type { z } from 'zod'
import type { Issue } from '#contract/http/problem.ts'
import { countRu } from '#domain/values/plural.ts'
import type { Language } from '#domain/values/text.ts'

type ZodIssue = z.core.$ZodIssue

/** What is wrong with what was sent, each with its field and a sentence in the reader's language. */
export const sayIssues = (issues: readonly ZodIssue[], language: Language): Issue[] =>
  issues.flatMap(issue => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({
        path: [...issue.path, key].join('.'),
        message: language === 'ru' ? 'Такого поля нет.' : 'There is no such field.',
      }))
    }
    return [{ path: issue.path.join('.'), message: (language === 'ru' ? sayRu : sayEn)(issue) }]
  })

function sayRu(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue)
        ? 'Заполните это поле.'
        : `Нужно ${TYPES_RU[issue.expected] ?? 'другое значение'}.`
    case 'too_small':
      if (issue.origin === 'string') return 'Заполните это поле.'
      return `Не меньше ${issue.minimum}.`
    case 'too_big':
      if (issue.origin === 'string')
        return `Не больше ${countRu(Number(issue.maximum), ['знака', 'знаков', 'знаков'])}.`
      return `Не больше ${issue.maximum}.`
    case 'invalid_format':
      if (issue.format === 'date') return 'Нужна дата, которая есть в календаре, в виде 2025-01-24.'
      if (issue.format === 'time') return 'Нужно время дня в виде 08:30.'
      return 'Значение записано не так, как нужно.'
    case 'not_multiple_of':
      return `Знаков после запятой не больше ${digitsOf(issue.divisor)}.`
    case 'invalid_value':
      return `Одно из: ${issue.values.join(', ')}.`
    case 'custom':
      if (issue.params?.code === 'server.unknown-sort')
        return `Сортировать можно по: ${issue.params.columns}; дефис перед названием — в обратном порядке.`
      if (issue.params?.code === 'server.unknown-column') return `Столбцы: ${issue.params.columns}.`
      return 'Значение не подходит.'
    default:
      return 'Значение не подходит.'
  }
}

function sayEn(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue)
        ? 'Fill this field in.'
        : `This must be ${TYPES_EN[issue.expected] ?? 'another value'}.`
    case 'too_small':
      if (issue.origin === 'string') return 'Fill this field in.'
      return `At least ${issue.minimum}.`
    case 'too_big':
      if (issue.origin === 'string') return `At most ${issue.maximum} characters.`
      return `At most ${issue.maximum}.`
    case 'invalid_format':
      if (issue.format === 'date') return 'A date that the calendar holds, such as 2025-01-24.'
      if (issue.format === 'time') return 'A time of day, such as 08:30.'
      return 'The value is not written as it must be.'
    case 'not_multiple_of':
      return `At most ${digitsOf(issue.divisor)} digits behind the point.`
    case 'invalid_value':
      return `One of: ${issue.values.join(', ')}.`
    case 'custom':
      if (issue.params?.code === 'server.unknown-sort')
        return `Sort by: ${issue.params.columns}; a hyphen before a name turns its order around.`
      if (issue.params?.code === 'server.unknown-column') return `The columns are: ${issue.params.columns}.`
      return 'The value does not fit.'
    default:
      return 'The value does not fit.'
  }
}

const isMissing = (issue: ZodIssue): boolean => issue.input === undefined || issue.input === null

const digitsOf = (divisor: number): number => Math.round(-Math.log10(divisor))

const TYPES_RU: Readonly<Record<string, string>> = {
  string: 'слово или фраза в кавычках',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'объект с полями',
}

const TYPES_EN: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
}
