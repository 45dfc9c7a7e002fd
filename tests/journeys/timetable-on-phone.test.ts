import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('plannedDemo')
})

const phone = { persona: 'deputy-smolapo', width: 390 }
const THURSDAY = '2025-10-02'

/** Opens a page on a day of one's own, as the demo lets everyone do. */
async function visitOn(date: string, path: string): Promise<Page> {
  const page = await site.visit(path, phone)
  await page.evaluate(day => sessionStorage.setItem('kuznitsa.acting', JSON.stringify({ date: day })), date)
  await page.reload()
  await page.locator('[data-column]').first().waitFor()
  return page
}

/** A teacher who has lessons in the weeks before a week and none in it. */
async function freeTeacher(week: number): Promise<string> {
  const { rows } = await sql<{ teacher: string }>`
    select l.teacher from app.term_lessons l
    join app.timetables t using (cluster, year, term, version)
    where t.status = 'published' and l.teacher is not null
    group by l.teacher having not bool_or(${week} = any (l.weeks)) order by l.teacher limit 1`.execute(
    site.database.owner,
  )
  return rows[0]?.teacher ?? ''
}

const chosenDay = (page: Page) => page.locator('button[aria-pressed="true"]').getAttribute('aria-label')

/** The weekday whose whole column is seen. */
const seenColumn = (page: Page) =>
  page.locator('[data-column]').evaluateAll(columns => {
    const seen = columns.find(column => {
      const { left, right } = column.getBoundingClientRect()
      return left >= 0 && right <= window.innerWidth
    })
    return seen?.getAttribute('data-column')
  })

describe('the week of a timetable on a phone', () => {
  it('opens at the working day, goes to another by its button, and begins another week with its first day', async () => {
    const page = await visitOn(THURSDAY, '/timetables?year=2025&term=1&version=1&by=group')
    expect(await seenColumn(page)).toBe('4')
    expect(await chosenDay(page)).toMatch(/^2 октября/)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: '30 сентября' }).click()
    await expect.poll(() => seenColumn(page)).toBe('2')
    await expect.poll(() => chosenDay(page)).toMatch(/^30 сентября/)
    await page.getByRole('button', { name: 'Неделя: вперёд' }).click()
    await expect.poll(() => chosenDay(page)).toMatch(/^6 октября/)
    expect(await seenColumn(page)).toBe('1')
  })

  it('says the hours of a lesson in its card', async () => {
    const page = await visitOn(THURSDAY, '/timetables?year=2025&term=1&version=1&by=teacher')
    await page.locator('[data-lesson]').first().click()
    const card = page.getByRole('complementary').filter({ hasText: 'Когда' })
    await card.getByText(/\d пара, \d\d:\d\d–\d\d:\d\d/).waitFor()
  })

  it('says that it is free where a teacher has no lessons in it', async () => {
    const teacher = await freeTeacher(5)
    const page = await visitOn(
      THURSDAY,
      `/timetables?year=2025&term=1&version=1&by=teacher&of=${encodeURIComponent(teacher)}&week=5`,
    )
    await page.getByText('На этой неделе занятий нет.').waitFor()
    expect(await page.locator('[data-lesson]').count()).toBe(0)
    expect(await page.getByRole('button', { name: /^(29|30|[1-4]) .*, занятий нет$/i }).count()).toBe(6)
  })
})
