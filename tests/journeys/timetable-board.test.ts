import { sql } from 'kysely'
import type { Page, Response } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const deputy = { persona: 'deputy-smolapo' }
const pieces = (page: Page) => page.locator('[data-lesson]')
const placed = (page: Page) => page.getByText(/^размещено/)
const verdict = (page: Page) => page.locator('[class*=moving][aria-live]')
const answered = (page: Page) => verdict(page).getByText('Считаем…').waitFor({ state: 'detached' })

/** Takes a lesson of the week with the arrow keys and carries it until what is said of the slot fits. */
async function carryUntil(page: Page, fits: RegExp): Promise<string> {
  const lessons = await pieces(page).evaluateAll(all => all.map(one => one.getAttribute('data-lesson') ?? ''))
  for (const lesson of lessons) {
    const piece = page.locator(`[data-lesson="${lesson}"]`).first()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await piece.focus()
      for (let step = 0; step < 4; step++) {
        await page.keyboard.press(key)
        await answered(page)
        if (fits.test((await verdict(page).textContent()) ?? '')) return lesson
      }
      await page.keyboard.press('Escape')
    }
  }
  throw new Error(`No lesson can be carried to where it says ${fits}`)
}

/** Makes moves and gives the server's answer; where the place is one that a rule warns of, by an order. */
async function movesBy(page: Page, act: () => Promise<void>): Promise<Response> {
  const saved = page.waitForResponse(answer => answer.url().endsWith('/moves'))
  await act()
  const dialog = page.getByRole('dialog', { name: 'Нужен приказ' })
  const isAsked = await Promise.race([saved.then(() => false), dialog.waitFor().then(() => true)])
  if (isAsked) {
    await dialog.getByLabel('Номер приказа').fill('1-у')
    await dialog.getByLabel('Дата приказа').fill('2025-09-01')
    await dialog.getByRole('button', { name: 'Поставить по приказу' }).click()
  }
  return saved
}

describe('a deputy plans the timetable of a term', { timeout: 240_000 }, () => {
  it('is told what the empty page will show, and lets the program plan the own college', async () => {
    const page = await site.visit('/years', deputy)
    await page.getByRole('button', { name: 'Составить план' }).click()
    await page.getByRole('button', { name: 'Остановить и взять лучшее' }).click({ timeout: 60_000 })
    await page.locator('[data-session]').first().waitFor()
    await page.goto(new URL('/timetables?year=2025&term=1', page.url()).href)
    await page.getByRole('heading', { name: 'Расписания на это полугодие ещё нет' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^Составить: СмолАПО/ }).click()
    const panel = page.getByRole('region', { name: 'Идёт расчёт' })
    await panel.getByText(/прошло ([5-9]|\d\d) из 30 с/).waitFor({ timeout: 90_000 })
    await panel.getByRole('button', { name: 'Остановить и взять лучшее' }).click()
    await panel.waitFor({ state: 'detached', timeout: 60_000 })
    await pieces(page).first().waitFor()
    expect(await placed(page).textContent()).toMatch(/размещено \d{3} из \d{3}/)
    expect(await page.getByText(/^нарушений/).textContent()).toBe('нарушений 0')
    expect(await accessFaults(page)).toEqual([])
  })

  it('carries a lesson by keyboard, sees the price of every slot, puts it down, and takes it back', async () => {
    const page = await site.visit('/timetables?year=2025&term=1&week=3', deputy)
    await pieces(page).first().waitFor()
    // A price of 0 may be that of its own place: at the edge of the week the arrows leave a lesson where it is.
    const lesson = await carryUntil(page, /Цена [+−]\d(?!.*по приказу)/)
    expect(await page.locator('[data-slot]').count()).toBeGreaterThan(20)
    await verdict(page)
      .getByText(/окон у|ак. часов|корпусе|второй раз|своей смене/)
      .first()
      .waitFor()
    const saved = page.waitForResponse(answer => answer.url().endsWith('/moves'))
    await page.keyboard.press('Enter')
    expect((await saved).status()).toBe(200)
    const piece = page.locator(`[data-lesson="${lesson}"]`).first()
    await piece.locator('svg').waitFor()
    await page.getByRole('button', { name: 'Отменить ход' }).click()
    await piece.locator('svg').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Вернуть ход' }).click()
    await piece.locator('svg').waitFor()
  })

  it('is refused a taken slot in the words of the rule, and lets two lessons change places', async () => {
    const page = await site.visit('/timetables?year=2025&term=1&week=3', deputy)
    await pieces(page).first().waitFor()
    const lesson = await carryUntil(page, /Поменять местами/)
    expect(await verdict(page).textContent()).toMatch(/пара: (у|преподаватель)|ведёт|занимает/)
    await page.keyboard.press('Enter')
    expect(await page.locator(`[data-lesson="${lesson}"]`).first().getAttribute('data-carried')).toBe('true')
    const answer = await movesBy(page, () => page.getByRole('button', { name: 'Поменять местами' }).click())
    expect(answer.status()).toBe(200)
    expect(JSON.parse(answer.request().postData() ?? '{}').moves).toHaveLength(2)
    expect(await page.getByText(/^нарушений/).textContent()).toBe('нарушений 0')
  })

  it('names an order where a rule only warns, or leaves the lesson where it stood, and signs for the rest', async () => {
    // The cluster wishes days of two pairs, so that a third one is something that it warns of.
    await sql`
      insert into app.rules (cluster, name, title, value, unit, severity, starts_on, source, confidence)
      select cluster, 'dailyLoad', 'Нагрузка студента в день', 4, 'ак. ч', 'warn', '2025-09-01', 'Приказ кластера № 7', 'checked'
      from app.clusters`.execute(site.database.owner)
    const page = await site.visit('/timetables?year=2025&term=1&week=3', deputy)
    await pieces(page).first().waitFor()
    const lesson = await carryUntil(page, /по приказу колледжа/)
    const piece = page.locator(`[data-lesson="${lesson}"]`).first()
    const dialog = page.getByRole('dialog', { name: 'Нужен приказ' })
    await page.keyboard.press('Enter')
    expect(await dialog.textContent()).toMatch(
      /ак\. ч вместо 4.*Нагрузка студента в день.*Приказ кластера № 7/,
    )
    expect(await accessFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Отменить' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await piece.getAttribute('data-carried')).toBeNull()
    expect(await carryUntil(page, /по приказу колледжа/)).toBe(lesson)
    await page.keyboard.press('Enter')
    // Where an order was given before, it is offered again.
    await dialog.getByLabel('Номер приказа').fill('')
    await dialog.getByLabel('Дата приказа').fill('')
    await dialog.getByRole('button', { name: 'Поставить по приказу' }).click()
    await dialog.getByText('Заполните это поле').first().waitFor()
    await dialog.getByLabel('Номер приказа').fill('15-у')
    await dialog.getByLabel('Дата приказа').fill('2025-09-01')
    const saved = page.waitForResponse(answer => answer.url().endsWith('/moves'))
    await dialog.getByRole('button', { name: 'Поставить по приказу' }).click()
    expect((await saved).status()).toBe(200)
    await piece.getByText('приказ', { exact: true }).waitFor()
    await page.getByText(/подписано приказом: [1-9]/).click()
    await page.getByRole('button', { name: 'приказ № 15-у от 01.09.2025' }).first().click()
    await page.getByRole('complementary').getByText('По приказу', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Отменить ход' }).click()
    // The lesson may stand by an order of before; that of the move is gone.
    await page
      .getByText(/№ 15-у/)
      .first()
      .waitFor({ state: 'detached' })
    const signFor = page.getByRole('button', { name: /^Подписать приказом/ })
    await signFor.click()
    const signing = page.getByRole('dialog', { name: 'Приказ об отступлениях' })
    await signing.getByLabel('Номер приказа').fill('21-у')
    await signing.getByLabel('Дата приказа').fill('2025-09-01')
    await signing.getByRole('button', { name: 'Подписать' }).click()
    await page.getByRole('button', { name: 'приказ № 21-у от 01.09.2025' }).first().waitFor()
    expect(await signFor.count()).toBe(0)
    await page.getByRole('button', { name: 'Отменить ход' }).click()
    await signFor.waitFor()
    await sql`delete from app.rules where source = 'Приказ кластера № 7'`.execute(site.database.owner)
  })

  it('takes a lesson out, and is offered the cheapest way to a place for it', async () => {
    const page = await site.visit('/timetables?year=2025&term=1&week=3', deputy)
    const lesson = (await pieces(page).first().getAttribute('data-lesson')) ?? ''
    await pieces(page).first().click()
    // The lesson waits at once, and so its answer is not taken for that of the way out.
    const takenOut = await movesBy(page, () =>
      page.getByRole('button', { name: 'Снять', exact: true }).click(),
    )
    expect(takenOut.status()).toBe(200)
    await page.locator(`[data-waiting="${lesson}"]`).click()
    const way = page.getByRole('region', { name: 'Самый дешёвый выход' })
    expect(await way.textContent()).toMatch(/Поставить: .+, \d пара/)
    const answer = await movesBy(page, () => way.getByRole('button', { name: /^Сделать так/ }).click())
    expect(answer.status()).toBe(200)
    await page.locator(`[data-lesson="${lesson}"]`).first().waitFor()
    expect(await page.getByText(/^нарушений/).textContent()).toBe('нарушений 0')
  })

  it('splits a lesson by subgroups with another teacher for one, and merges them again', async () => {
    const page = await site.visit('/timetables?year=2025&term=1&week=3', deputy)
    const whole = pieces(page).filter({ hasText: 'История' }).first()
    const lesson = (await whole.getAttribute('data-lesson')) ?? ''
    await whole.click()
    await page.getByRole('button', { name: 'Кто вместе…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Подгруппа 2/).selectOption('вакансия')
    expect(await accessFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Разделить', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    const second = page.locator('[data-waiting]').filter({ hasText: '/2' }).first()
    await second.waitFor()
    expect(await placed(page).textContent()).not.toMatch(/размещено (\d+) из \1/)
    await page.locator(`[data-lesson="${lesson}"]`).first().click()
    await page.getByRole('button', { name: 'Кто вместе…' }).click()
    await dialog.getByRole('checkbox', { name: /\/2/ }).check()
    await dialog.getByRole('button', { name: 'Объединить', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await second.waitFor({ state: 'detached' })
    expect(await page.getByText(/^нарушений/).textContent()).toBe('нарушений 0')
  })

  it('walks from a lesson to the week of its teacher and its room', async () => {
    const page = await site.visit('/timetables?year=2025&term=1&week=3', deputy)
    await pieces(page).first().click()
    const card = page.getByRole('complementary').filter({ hasText: 'Ведёт' })
    const teacher = card.getByRole('link', { name: /[А-Я]\. ?[А-Я]\./ })
    const name = (await teacher.textContent()) ?? ''
    await teacher.click()
    await page.waitForURL(/by=teacher/)
    expect(await page.getByRole('combobox', { name: 'Преподаватель' }).inputValue()).toBe(name)
    expect(await pieces(page).count()).toBeGreaterThan(0)
    expect(await accessFaults(page)).toEqual([])
  })
})
