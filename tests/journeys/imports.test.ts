import { beforeAll, describe, expect, it } from 'vitest'
import { plxFile, smallPlan } from '../factories/plx-file.ts'
import { accessFaults, openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const week = (from: number, to: number, КодВидаДеятельности: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ Курс: 1, НомерНедели: from + at, КодВидаДеятельности }))

const plan = plxFile(
  smallPlan({
    ПланыГрафикиЯчейки: [...week(1, 3, 1), ...week(18, 19, 12), ...week(20, 20, 1), ...week(21, 21, 4)],
  }),
)

describe('a college’s deputy brings a curriculum', () => {
  it('sees what the file holds, says where it belongs, sees what it brings, and brings it', async () => {
    const page = await site.visit('/imports', { persona: 'deputy-vkpt' })
    await page.getByText('Учебный план (.plx)').click()
    const file = { name: 'план.plx', mimeType: 'application/octet-stream', buffer: Buffer.from(plan) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: '15.01.05 Сварщик' }).waitFor()
    // 3 weeks before the holidays are 108 hours, and the plan has 72.
    await page.getByRole('row', { name: '1 72 3 108 −36' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Колледж' }).inputValue()).toContain('VKPT')
    await page.getByRole('textbox', { name: 'Код плана и его реализации' }).fill('ЖУРНАЛ-25')
    await page.getByRole('textbox', { name: 'Код группы' }).fill('ЖУРНАЛ-25-1')
    const zones = page.getByRole('combobox', { name: 'Где проходит УП.01' })
    await zones.fill('Z3')
    await page.getByRole('option', { name: /Z3/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByRole('heading', { name: 'Изменения' }).waitFor()
    expect(await accessFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^Внести/ }).click()
    await page.getByText('Изменения внесены.').waitFor()
    await page.goto(new URL('/groups/ЖУРНАЛ-25-1', page.url()).href)
    await page.getByRole('heading', { level: 2, name: 'ЖУРНАЛ-25-1' }).waitFor()
  })
})
