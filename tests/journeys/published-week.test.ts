import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { openPublishedWeek } from '#documents/timetables/open-published-week.ts'
import { publishedWeek } from '../factories/published-week.ts'
import { accessFaults, openSite, type Site } from '../factories/site.ts'
import { wallBook, wallRows } from '../factories/wall-week.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const dispatcher = { persona: 'dispatcher-smolapo' }

interface Named {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops files where the page takes them, and waits until they are read. */
async function bring(page: Page, files: readonly Named[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(
    files.map(({ name, bytes }) => ({
      ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) },
    })),
  )
  await page.waitForURL(/\/readings\//)
  await page
    .getByRole('button', { name: /^(Отменить|Give up)/ })
    .first()
    .waitFor()
}

/** The figures of the week, as the page says them. */
const figures = async (page: Page): Promise<string[]> =>
  page.getByRole('list', { name: 'Что заметно людям' }).getByRole('link').allInnerTexts()

const saysOf = async (page: Page, title: string): Promise<string | undefined> =>
  (await figures(page)).find(words => words.includes(title))?.split('\n')[0]

it('a dispatcher brings her week from Excel, agrees on its rooms, has it improved, and takes it away', async () => {
  const page = await site.visit('/published-weeks', dispatcher)
  await page.getByRole('heading', { name: 'Здесь будет ваша неделя' }).waitFor()
  expect(await accessFaults(page)).toEqual([])

  await bring(page, [await wallBook(), { name: 'отчёт.pdf', bytes: Buffer.from('%PDF-1.7') }])
  await page.getByText('Прочитана новая неделя. Пока ничего не сохранено').waitFor()
  await page.getByText('10 занятий, групп: 2, преподавателей: 5').waitFor()
  await page.getByRole('row', { name: /отчёт\.pdf .*PDF/ }).waitFor()
  expect(await accessFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Сохранить прочитанное' }).click()

  await page.getByText('Пока не решено, что такое «moodle»').waitFor()
  expect(await saysOf(page, 'окна групп')).toBe('1')
  await page.getByRole('link', { name: /окна групп/ }).click()
  const gaps = page.getByRole('region', { name: 'окна групп' }).first()
  await gaps.getByRole('row', { name: /А-1 пн 27\.10, 3 пара .*Физика.*Химия/ }).waitFor()
  await gaps.getByRole('link', { name: 'А-1' }).click()
  await page.getByRole('region', { name: 'А-1' }).getByText('окно').waitFor()
  expect(await accessFaults(page)).toEqual([])

  await page.getByText('Аудитории (2)').click()
  await page.getByRole('row', { name: /moodle: одна аудитория .*«Moodle\.» – 1.*«moodle» – 1/ }).waitFor()
  await page.getByRole('button', { name: 'Принять 2 очевидных' }).click()
  await page.getByText('принято').nth(1).waitFor()
  expect(await saysOf(page, 'дистанционно впритык')).toBe('2')
  expect(await accessFaults(page)).toEqual([])

  await page.getByText('Улучшить', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Сколько секунд искать' }).fill('2')
  await page.getByRole('button', { name: 'Улучшить', exact: true }).click()
  await page.getByText('Готов вариант 1').waitFor()
  await page.getByRole('row', { name: /^Вариант 1 / }).waitFor()
  await page.getByText('было 1').first().waitFor()
  // Nobody waits at the college any more; a free pair before a remote lesson is time for the way home.
  expect(await saysOf(page, 'из них ждут в колледже')).toBe('0')
  expect(await accessFaults(page)).toEqual([])
  await page.getByText(/^Перенесено \(\d\)$/).click()
  await page.getByRole('row', { name: /А-1 ОП\.03 Химия .*пн 27\.10, 4 пара, 101/ }).waitFor()

  const loading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Скачать XLSX' }).click()
  const file = readFileSync(await (await loading).path())
  const { week } = await openPublishedWeek([{ name: 'неделя.xlsx', bytes: file }])
  const chemistry = week.rows.find(({ group, discipline }) => group === 'А-1' && discipline.includes('Химия'))
  expect(chemistry?.pair).not.toBe(4)
  expect(week.rows).toHaveLength(10)
})

it('the next day she finds the week, sees what another upload changes, and deletes what she tried', async () => {
  const page = await site.visit('/published-weeks', dispatcher)
  await page.getByRole('combobox', { name: 'Неделя', exact: true }).first().waitFor()
  const moved = wallRows().map((row, at) => (at === 0 ? { ...row, room: '205' } : row))
  await bring(page, [await wallBook(publishedWeek(...moved))])
  await page.getByText('Неделя уже есть. Вот что изменится').waitFor()
  await page.getByRole('row', { name: /Занятия 1 1/ }).waitFor()
  await page.getByRole('button', { name: 'Сохранить неделю' }).click()
  await page.getByText('Улучшить и сравнить (1)').click()
  await page.getByRole('row', { name: /Вариант 1 .*сделан по прежней загрузке/ }).waitFor()
  await page.getByRole('button', { name: 'Удалить: Вариант 1' }).click()
  await page.getByText('Вариант удалён').waitFor()
  await page.getByRole('button', { name: 'Удалить неделю' }).click()
  await page.getByRole('button', { name: 'Удалить', exact: true }).click()
  await page.getByRole('heading', { name: 'Здесь будет ваша неделя' }).waitFor()
})

it('reads on a phone without scrolling sideways, and in English to the last word', async () => {
  const page = await site.visit('/published-weeks?lang=en', { ...dispatcher, width: 390 })
  await bring(page, [await wallBook()])
  await page.getByRole('button', { name: 'Keep the week' }).click()
  await page.getByText('gaps of groups').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const words = await page.getByRole('main').innerText()
  // The rows are the college's own words.
  expect(
    words.replace(
      /«[^»]*»|А-\d|О[ПУ]\S* \S+( \(л\))?|Т\d|неделя\.xlsx|[А-Я][а-я]+ [А-Я][а-я]+ [А-Я][а-я]+/g,
      '',
    ),
  ).not.toMatch(/[а-яё]{3}/i)
  expect(await accessFaults(page)).toEqual([])
})
