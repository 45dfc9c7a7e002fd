import { beforeAll, describe, expect, it } from 'vitest'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const director = { persona: 'director' }

describe('the cluster director works with a register', () => {
  it('is led to the sign-in, enters with one click, and lands where they wanted to go', async () => {
    const page = await site.visit('/zones/Z3')
    await page.getByRole('button', { name: /Директор кластера/i }).click()
    await page.getByRole('heading', { level: 2, name: 'Токарная обработка на станках с ЧПУ' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/zones/Z3')
  })

  it('narrows a list, and the address holds what was narrowed', async () => {
    const page = await site.visit('/zones', director)
    await page.getByRole('button', { name: 'Отбор и порядок: Вид' }).click()
    await page.getByRole('checkbox', { name: 'участок кластера' }).check()
    await page.getByRole('button', { name: 'Отобрать' }).click()
    await page.getByRole('status').filter({ hasText: '9 записей' }).waitFor()
    expect(new URL(page.url()).searchParams.get('kind')).toBe('zone')
    const again = await page.context().newPage()
    await again.goto(page.url())
    await again.getByRole('status').filter({ hasText: '9 записей' }).waitFor()
    expect(await accessFaults(again)).toEqual([])
  })

  it('opens a row by keyboard beside the list and closes it again', async () => {
    const page = await site.visit('/zones?q=Z3', director)
    await page.getByRole('gridcell', { name: 'Z3', exact: true }).waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Токарная обработка на станках с ЧПУ' }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(url => url.pathname === '/zones')
  })

  it('changes a record, and the history says who changed what from what to what', async () => {
    const page = await site.visit('/zones/Z5', director)
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    const name = page.getByRole('textbox', { name: 'Название', exact: true })
    const before = await name.inputValue()
    await name.fill('')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByText('Обязательное поле').waitFor()
    await name.fill('Универсальные станки')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('heading', { level: 2, name: 'Универсальные станки' }).waitFor()
    await page.getByRole('tab', { name: 'История' }).click()
    const latest = page.getByRole('listitem').filter({ hasText: 'Изменено' }).first()
    await latest.waitFor()
    const told = await latest.textContent()
    expect(told).toContain('Крылова Людмила Никитична')
    expect(told).toContain(before)
    expect(told).toContain('Универсальные станки')
  })

  it('writes a very long name without the page growing wider, and prints every row that has arrived', async () => {
    const page = await site.visit('/zones/Z8', director)
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    const name = 'Неразрывное'.repeat(18) // 198 letters of 200
    await page.getByRole('textbox', { name: 'Название', exact: true }).fill(name)
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('heading', { level: 2, name }).waitFor()
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    expect(scroll).toBe(client)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    // A head and the 22 zones and workshops, of which the screen draws only those in view.
    expect(await page.getByRole('table').getByRole('row').count()).toBe(23)
  })

  it('is told when somebody else was faster, and chooses which value stays', async () => {
    const first = await site.visit('/zones/Z6', director)
    const second = await first.context().newPage()
    await second.goto(first.url())
    for (const [page, words] of [
      [first, 'Электромонтаж первый'],
      [second, 'Электромонтаж второй'],
    ] as const) {
      await page.getByRole('button', { name: 'Изменить', exact: true }).click()
      await page.getByRole('textbox', { name: 'Название', exact: true }).fill(words)
    }
    await first.getByRole('button', { name: 'Сохранить' }).click()
    await first.getByRole('heading', { level: 2, name: 'Электромонтаж первый' }).waitFor()
    await second.getByRole('button', { name: 'Сохранить' }).click()
    const dialog = second.getByRole('dialog', { name: 'Запись изменил кто-то ещё' })
    await dialog.getByRole('radio', { name: 'Электромонтаж первый' }).waitFor()
    await dialog.getByRole('button', { name: 'Сохранить выбранное' }).click()
    await second.getByRole('heading', { level: 2, name: 'Электромонтаж второй' }).waitFor()
  })

  it('finds a record from anywhere by Ctrl K', async () => {
    const page = await site.visit('/today', director)
    await page.getByRole('heading', { level: 1, name: 'Сегодня' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Страница, запись или действие').fill('фрезер')
    await page.getByRole('button', { name: /Z4/ }).first().click()
    await page.waitForURL(/\/zones\/Z4/)
  })

  it('moves the date of the cluster in the demonstration, for this tab alone', async () => {
    const page = await site.visit('/today', director)
    await page.getByRole('button', { name: /Дата кластера: 24.01.2025/ }).click()
    await page.getByRole('button', { name: '20 января 2025' }).click()
    await page.getByRole('button', { name: /Дата кластера: 20.01.2025/ }).waitFor()
    await page.getByText('20 января 2025').waitFor()
  })
})

describe('other roles', () => {
  it('see why they may not add a record', async () => {
    const page = await site.visit('/zones', { persona: 'dispatcher' })
    const add = page.getByRole('button', { name: 'Добавить' })
    await add.waitFor()
    expect(await add.getAttribute('aria-disabled')).toBe('true')
    await add.hover()
    await page.getByRole('tooltip').filter({ hasText: 'не меняет реестр' }).waitFor()
  })

  it('see only the pages of their work: a student has no money and no people', async () => {
    const page = await site.visit('/today', { persona: 'student' })
    await page.getByRole('link', { name: 'Группы' }).waitFor()
    expect(await page.getByRole('link', { name: 'Обязательства' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Люди и роли' }).count()).toBe(0)
  })

  it('go on where they were when a session ends in the middle of an edit', async () => {
    const page = await site.visit('/zones/Z7', director)
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Автоматика')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('dialog', { name: 'Сеанс закончился' }).waitFor()
    expect(await page.locator('input[name="name"]').inputValue()).toBe('Автоматика')
  })
})
