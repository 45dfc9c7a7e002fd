import { beforeAll, describe, expect, it } from 'vitest'
import { pick } from '../factories/form.ts'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const director = { persona: 'director' }

describe('a record', () => {
  it('is known by its figures, each of which opens the records that it counts', async () => {
    const page = await site.visit('/groups/ОН-24-1', director)
    await page.getByRole('link', { name: '24 студента' }).click()
    await page.getByRole('status').filter({ hasText: '24 записи' }).waitFor()
    expect(new URL(page.url()).searchParams.get('group')).toBe('ОН-24-1')
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'ОН-24-1' }).waitFor()
  })

  it('stands in a chain that is walked both ways: from a group to its programme, and back to its groups', async () => {
    const page = await site.visit('/groups/ОН-24-1?tab=links', director)
    const record = page.getByRole('region', { name: 'группа' })
    await record.getByRole('link', { name: '15.01.38 Оператор-наладчик' }).last().waitFor()
    expect(await accessFaults(page)).toEqual([])
    await record.getByRole('link', { name: /СмолАПО 2024/ }).click()
    const delivery = page.getByRole('region', { name: 'реализация программы' })
    await delivery.getByRole('tab', { name: 'Связи' }).click()
    await delivery.getByRole('link', { name: /^ОН-24-1/ }).click()
    await page.getByRole('heading', { level: 2, name: 'ОН-24-1' }).waitFor()
  })

  it('shows the year of a group by weeks, and which of them is now', async () => {
    const page = await site.visit('/groups/ОН-24-1?tab=year', director)
    await page.getByText('2024/25').click()
    // On 24.01.2025 the group has training practice, in weeks 20 to 25 of its curriculum.
    const now = page.getByRole('row').filter({ hasText: 'сейчас' })
    await now.waitFor()
    expect(await now.textContent()).toContain('учебная практика')
    expect(await accessFaults(page)).toEqual([])
  })

  it('is made as it was with one click after a change', async () => {
    const page = await site.visit('/zones/Z2', director)
    const name = page.getByRole('heading', { level: 2, name: 'Z2 Слесарное дело и сборка' })
    await name.waitFor()
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Слесарное дело')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('heading', { level: 2, name: 'Z2 Слесарное дело', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Вернуть как было' }).click()
    await name.waitFor()
  })

  it('gives way to the next one of its list by an arrow key', async () => {
    const page = await site.visit('/zones/Z1', director)
    await page.getByRole('button', { name: 'Следующая запись' }).waitFor()
    await page.getByRole('region', { name: 'участок' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { level: 2, name: /^Z2/ }).waitFor()
  })
})

describe('a server that restarts during an edit', () => {
  it('loses nothing: the page says so, keeps what was typed, and saves when the server is there again', async () => {
    const page = await site.visit('/zones/Z9', director)
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    const name = page.getByRole('textbox', { name: 'Название', exact: true })
    await name.fill('Монтаж и ремонт')
    await site.stop()
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('alert').filter({ hasText: 'Сервер не отвечает' }).waitFor()
    expect(await name.inputValue()).toBe('Монтаж и ремонт')
    await site.start()
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('heading', { level: 2, name: 'Z9 Монтаж и ремонт', exact: true }).waitFor()
  })
})

describe('a session that ends during an edit', () => {
  it('is begun anew over the page, and what was typed is saved', async () => {
    const page = await site.visit('/zones/Z8', director)
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Контроль качества')
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Сохранить' }).click()
    const dialog = page.getByRole('dialog', { name: 'Сеанс закончился' })
    await dialog.waitFor()
    // Another tab of the same browser signs in again, and the page goes on.
    await page.context().addCookies(cookies)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('heading', { level: 2, name: 'Z8 Контроль качества', exact: true }).waitFor()
  })
})

describe('the journal of changes', () => {
  it('tells who changed what from what to what, and is narrowed to one register by its address', async () => {
    const page = await site.visit('/zones/Z4', director)
    await page.getByRole('button', { name: 'Изменить', exact: true }).click()
    await page.getByRole('textbox', { name: 'Название', exact: true }).fill('Фрезерование')
    await page.getByRole('button', { name: 'Сохранить' }).click()
    await page.getByRole('heading', { level: 2, name: 'Z4 Фрезерование', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Журнал изменений' }).click()
    const newest = page.getByRole('listitem').filter({ hasText: 'Z4 Фрезерование' }).first()
    await newest.waitFor()
    const told = await newest.textContent()
    expect(told).toContain('Крылова Людмила Никитична')
    expect(told).toContain('Фрезерная обработка')
    expect(await accessFaults(page)).toEqual([])
    await pick(page, 'Реестр', 'Площадки')
    await page.waitForURL(/register=sites/)
    await newest.waitFor({ state: 'detached' })
  })
})
