import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('plannedDemo')
})

const dispatcher = { persona: 'dispatcher-smolapo' }
const DAY = '/day?date=2025-09-08'

/** The surname of somebody of the college who teaches on Mondays of week 2. */
async function teacherOfMonday(): Promise<string> {
  const { rows } = await sql<{ surname: string }>`
    select p.surname from app.term_lessons l
    join app.timetables t using (cluster, year, term, version)
    join app.employments e on e.cluster = l.cluster and e.code = l.teacher and e.organisation = 'SMOLAPO'
    join app.persons p on p.cluster = e.cluster and p.code = e.person
    where t.status = 'published' and l.weekdays = '{1}' and 2 = any (l.weeks)
    group by p.code, p.surname order by count(*) desc, p.code limit 1`.execute(site.database.owner)
  return rows[0]?.surname ?? ''
}

/** Moves the cluster's day for this page alone, as the demo lets everyone do. */
async function movedTo(page: Page, date: string): Promise<void> {
  await page.evaluate(day => sessionStorage.setItem('kuznitsa.acting', JSON.stringify({ date: day })), date)
  await page.reload()
}

const touched = (page: Page) => page.getByRole('combobox', { name: /^Что сделать/ })

describe('a dispatcher repairs a day', () => {
  it('is told where no timetable is in force, and led to the day from which one is', async () => {
    const page = await site.visit('/day', dispatcher)
    await page.getByRole('button', { name: 'Открыть 1 сентября 2025' }).click()
    await page.getByRole('heading', { name: 'Замены на 1 сентября 2025' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
  })

  it('adds who is ill, finds the best proposals chosen, applies them with one button, and takes them back', async () => {
    const surname = await teacherOfMonday()
    const page = await site.visit(DAY, dispatcher)
    await page.getByRole('combobox', { name: 'Кого или чего' }).fill(surname)
    await page
      .getByRole('option', { name: new RegExp(`^${surname}`) })
      .first()
      .click()
    await page.getByRole('button', { name: 'Добавить' }).click()
    await touched(page).first().waitFor()
    const count = await touched(page).count()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Номер приказа' }).fill('17-к')
    await page.getByRole('button', { name: `Применить: ${count}` }).click()
    await page.getByText('Замены сделаны').waitFor()
    await page.getByText('приказ 17-к').waitFor()
    expect(await touched(page).count()).toBe(0)
    expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(count)
    await page.getByRole('button', { name: 'Отменить' }).click()
    await page.getByText('Замен на этот день нет.').waitFor()
    await touched(page).first().waitFor()
  })

  it('sees what is out in the address, so that a colleague opens the same', async () => {
    const page = await site.visit(`${DAY}&out=roomClosed~Z3~2025-09-08~2025-09-09~2~3`, dispatcher)
    await page.getByText('08.09.2025 – 09.09.2025, пары 2–3').waitFor()
    await page.getByRole('button', { name: 'Убрать' }).click()
    await page.getByText('пары 2–3').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('out=')
  })

  it('is told on the first page how many lessons wait for a decision', async () => {
    const page = await site.visit('/today', dispatcher)
    await movedTo(page, '2025-09-08')
    await page.getByRole('heading', { name: 'Расписание сегодня' }).waitFor()
    await page.getByRole('link', { name: /^Занятия, о которых надо решить/ }).click()
    await page.getByRole('heading', { name: 'Замены на 8 сентября 2025' }).waitFor()
  })

  it('opens delivered hours to their lessons, and on a phone too', async () => {
    const page = await site.visit('/delivered-hours?year=2025&term=1&on=2025-10-08', {
      ...dispatcher,
      width: 390,
    })
    const part = page.getByRole('button', { name: /^Показать занятия/ }).first()
    await part.click()
    await page
      .getByText(/проведено|впереди/)
      .first()
      .waitFor()
    expect(await accessFaults(page)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})

describe('a student', () => {
  it('opens a phone and reads the lessons of today and of the next day, each with its hour', async () => {
    const page = await site.visit('/today', { persona: 'student', width: 390 })
    await movedTo(page, '2025-11-12')
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Мои занятия' }) })
    await section.getByRole('heading', { name: /^Следующие: / }).waitFor()
    const lessons = await section.getByRole('listitem').allTextContents()
    expect(lessons.length).toBeGreaterThan(0)
    for (const lesson of lessons) expect(lesson).toMatch(/^\d\d:\d\d\d\d:\d\d./)
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('reads of a day what is changed for the reader, not how many lessons all others have', async () => {
    const page = await site.visit(DAY, { persona: 'student', width: 390 })
    await page.getByText('Замен, которые касаются вас, на этот день нет.').waitFor()
    expect(await page.getByText('Занятий по расписанию').count()).toBe(0)
    // The role stands whole in the head of a phone.
    const role = page.getByRole('banner').getByText(/^студент · /)
    expect(await role.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
  })
})
