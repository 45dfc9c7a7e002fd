import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { countIs, pick, railOf, write } from '../factories/form.ts'
import { openSite, type Site } from '../factories/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

/** Signs in with one click as the demo's person whose button holds these words, and lands on a page. */
async function enter(words: RegExp, path = '/today'): Promise<Page> {
  const page = await site.visit(`/sign-in?next=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: words }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name })
const save = (page: Page) => page.getByRole('button', { name: 'Сохранить' }).click()

describe('the cluster director', () => {
  it('sees on one page which decisions are late and how far 564 students are from 1500', async () => {
    const page = await enter(/директор кластера/)
    await page.getByText('просрочено: 17.01.2025').waitFor()
    const students = page.getByRole('row', { name: /студенты к 31.12.2026/ })
    expect((await students.textContent())?.replace(/\s/g, '')).toContain('15001500564')
    await students.getByRole('link', { name: '564' }).click()
    await page
      .getByText('Показать записи: 564')
      .or(page.getByText(/564 запис/))
      .first()
      .waitFor()
  })

  it('scrolls on a phone within the page and never past it into nothing', async () => {
    const page = await site.visit('/today', { persona: 'director', width: 390 })
    await page.getByRole('row', { name: /студенты к 31.12.2026/ }).waitFor()
    const { whole, seen } = await page.evaluate(() => ({
      whole: document.documentElement.scrollHeight,
      seen: document.documentElement.clientHeight,
    }))
    expect(whole).toBe(seen)
  })

  it('counts as many students as the passport does, and knows none by name', async () => {
    const page = await enter(/директор кластера/, '/enrolments')
    await countIs(page, '564 записи')
    await page
      .getByRole('gridcell', { name: /^S24-\d{4}$/ })
      .first()
      .waitFor()
    expect(await page.getByRole('link', { name: 'Люди и роли' }).count()).toBe(0)
    await page.goto(new URL('/enrolments/E24-0001?tab=student', page.url()).href)
    await page.getByText('видит только колледж студента').waitFor()
    await page.goto(new URL('/enrolments?on=all', page.url()).href)
    await countIs(page, '573 записи')
  })
})

describe('a deputy of a college', () => {
  it('sees the own students by name and age, and nobody else’s', async () => {
    const page = await enter(/Вяземский КПТ/, '/enrolments')
    await countIs(page, '68 записей')
    const first = page.getByRole('row').nth(1)
    expect(await first.textContent()).toMatch(/[А-Я][а-яё]+ [А-Я][а-яё]+ [А-Я][а-яё]+/)
    await first.click()
    await page.getByRole('tab', { name: 'Студент' }).click()
    await page.getByText(/дата рождения \d\d\.\d\d\.20\d\d, \d\d (год|года|лет)/).waitFor()
    await page.goto(new URL('/enrolments/E24-0001', page.url()).href)
    await page.getByRole('alert').waitFor()
  })

  it('ends two enrolments at once: they leave the list of the day and stay among all records', async () => {
    const page = await enter(/Вяземский КПТ/, '/enrolments')
    await countIs(page, '68 записей')
    for (const row of [1, 2]) await page.getByRole('row').nth(row).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Закончить выбранное' }).click()
    const dialog = page.getByRole('dialog')
    await write(dialog, 'Последний день', '20.01.2025')
    await dialog.getByRole('combobox', { name: 'Причина' }).click()
    await page.getByRole('option', { name: 'перевод' }).click()
    await dialog.getByRole('button', { name: 'Закончить' }).click()
    await countIs(page, '66 записей')
    await page.getByText('Все записи').click()
    await page.waitForURL(/on=all/)
    await page.getByRole('gridcell', { name: '20.01.2025' }).first().waitFor()
  })
})

describe('the timetable dispatcher', () => {
  it('sees the days that zones are taken and holidays, opens the year, and changes no register', async () => {
    const page = await enter(/диспетчер/)
    await heading(page, 'Праздники и переносы').waitFor()
    await page.getByText('День защитника Отечества, выходной').waitFor()
    await page.getByRole('link', { name: /АТ-24-1: учебная практика до 01.02.2025/ }).waitFor()
    await page.getByText('Z3: Плановое обслуживание оборудования').waitFor()
    const rail = await railOf(page)
    expect(rail).toContain('Год')
    expect(rail).not.toContain('Обязательства')
    await page.getByRole('link', { name: 'Год', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /Учебный год 2025\/26/ }).waitFor()
  })
})

describe('a zone head', () => {
  it('takes the zone out for maintenance, and finds it on the page of the day', async () => {
    const page = await enter(/заведующий участком/, '/reservations/+?zone=Z3')
    await write(page, 'Код', 'Z3-ТО-журнал')
    await pick(page, 'Вид', 'обслуживание')
    await write(page, 'С', '10.02.2025')
    await write(page, 'По', '15.02.2025')
    await write(page, 'Причина', 'Замена шпинделя')
    await save(page)
    await heading(page, 'Замена шпинделя').waitFor()
    await page.getByRole('link', { name: 'Сегодня' }).first().click()
    await page.getByText('Z3: Замена шпинделя').waitFor()
  })

  it('is told in the form that a reservation cannot end before it begins', async () => {
    const page = await enter(/заведующий участком/, '/reservations/+?zone=Z3')
    await write(page, 'Код', 'Z3-ТО-наоборот')
    await pick(page, 'Вид', 'обслуживание')
    await write(page, 'С', '10.03.2025')
    await write(page, 'По', '01.03.2025')
    await write(page, 'Причина', 'Замена шпинделя')
    await save(page)
    await page
      .getByText(/раньше/)
      .first()
      .waitFor()
    expect(await page.locator('input[name=code]').inputValue()).toBe('Z3-ТО-наоборот')
  })

  it('changes roles in the header, and the rail and the page follow', async () => {
    const page = await enter(/заведующий участком/)
    const roles = page.getByRole('combobox', { name: 'Роль и организация' })
    await roles.click()
    await page.getByRole('option', { name: /преподаватель, мастер/ }).click()
    await page.getByRole('link', { name: 'Студенты', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Студенты', exact: true }).click()
    await page.getByRole('row').nth(1).waitFor()
  })
})

describe('people of an enterprise', () => {
  it('HR says with one click that places are still true', async () => {
    const page = await enter(/кадровая служба/, '/places')
    await page.getByRole('gridcell', { name: 'Механический цех', exact: true }).click()
    await page.getByRole('button', { name: 'Ещё верно' }).click()
    await page.getByText('Места подтверждены').waitFor()
    const record = page.getByRole('region', { name: 'места практики' })
    // On 24.01.2025 the year 2025/26 is planned: it ends on 31.08.2026.
    await record.getByRole('link', { name: 'Днепр-Станко', exact: true }).waitFor()
    await record.getByText('Гаврилова Ксения Денисовна').waitFor()
    await record.getByText('24.01.2025').waitFor()
    await record.getByText('31.08.2026').waitFor()
    expect(await page.getByRole('gridcell', { name: 'Крепость-Арматура' }).count()).toBe(0)
  })

  it('HR adds a mentor of the own works, and sees neither other works’ money nor students', async () => {
    const page = await enter(/кадровая служба/, '/mentors/+')
    await write(page, 'Код', 'Н-журнал')
    await pick(page, 'Работник', 'DNEPR-STANKO-01')
    await pick(page, 'Предприятие', 'Днепр-Станко')
    await write(page, 'Студентов не больше', '4')
    await write(page, 'С', '01.02.2025')
    await save(page)
    await heading(page, /Гаврилова/).waitFor()
    expect(await railOf(page)).not.toContain('Студенты')
    await page.getByRole('link', { name: 'Обязательства' }).click()
    await countIs(page, '1 запись')
  })

  it('HR may not add a mentor of other works', async () => {
    const page = await enter(/кадровая служба/, '/mentors/+')
    await write(page, 'Код', 'Н-чужой')
    await pick(page, 'Работник', 'DNEPR-STANKO-01')
    await pick(page, 'Предприятие', 'Крепость-Арматура')
    await write(page, 'Студентов не больше', '4')
    await write(page, 'С', '01.02.2025')
    await save(page)
    await page.getByRole('alert').waitFor()
  })

  it('a mentor reads the own places and nothing of money', async () => {
    const page = await enter(/^Наставник|^наставник/, '/places')
    await countIs(page, '5 записей')
    await page.getByRole('gridcell', { name: 'Механический цех', exact: true }).waitFor()
    const rail = await railOf(page)
    expect(rail).toContain('Места')
    expect(rail).not.toContain('Обязательства')
    expect(await page.getByRole('gridcell', { name: 'Крепость-Арматура' }).count()).toBe(0)
  })
})

describe('the accountant', () => {
  it('adds a commitment with what it goes to, and both are one click from each other', async () => {
    const page = await enter(/бухгалтер/, '/commitments/+')
    await write(page, 'Код', 'РД-журнал')
    await pick(page, 'Источник', 'работодатели')
    await pick(page, 'Кто даёт', 'Днепр-Станко')
    await pick(page, 'Форма', 'деньги')
    await write(page, 'Сумма, ₽', '250000')
    await write(page, 'Номер соглашения', 'СФ-17/2025')
    await write(page, 'Дата соглашения', '20.01.2025')
    await write(page, 'Действует с', '20.01.2025')
    await save(page)
    await heading(page, 'СФ-17/2025').waitFor()
    await page.goto(new URL('/commitment-uses/+?commitment=РД-журнал', page.url()).href)
    await pick(page, 'Направление', 'оборудование')
    await write(page, 'Сумма, ₽', '250000')
    await save(page)
    await page.getByRole('tab', { name: 'Связи' }).click()
    await page.getByRole('link', { name: 'СФ-17/2025' }).click()
    await heading(page, 'СФ-17/2025').waitFor()
    expect(await railOf(page)).not.toContain('Люди и роли')
  })
})

describe('who watches from outside', () => {
  it('the ministry opens the figures of the passport, and changes nothing', async () => {
    const page = await enter(/министерство/)
    await page
      .getByRole('row', { name: /предприятия/ })
      .getByRole('link', { name: '16' })
      .click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('row').nth(16).waitFor()
    const places = await enter(/министерство/, '/places')
    expect(await places.getByRole('button', { name: 'Добавить' }).getAttribute('aria-disabled')).toBe('true')
  })

  it('the federal curator finds what is not in operation yet, down to the zone', async () => {
    const page = await enter(/федеральный куратор/)
    await page.getByText('Z9: Виброанализатор').click()
    await heading(page, 'Виброанализатор').waitFor()
    await page.getByRole('region', { name: 'оборудование' }).getByRole('link').first().click()
    await page.waitForURL(/\/zones\/Z9/)
  })
})

describe('those who teach and learn', () => {
  it('a teacher sees the students of the own college by name', async () => {
    const page = await enter(/преподаватель, мастер/, '/enrolments')
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByRole('row').nth(1).textContent()).toMatch(/[А-Я][а-яё]+ [А-Я][а-яё]+/)
    expect(await railOf(page)).not.toContain('Совет и визиты')
  })

  it('a student on a phone sees the own week, holidays, the year and the groups, and no person’s data', async () => {
    const page = await site.visit('/today', { persona: 'student', width: 390 })
    // On 24.01.2025 the group has training practice, in weeks 20 to 25 of its curriculum.
    await page.getByText('нед. 20–25 (13 января–22 февраля)').waitFor()
    await page.getByText('учебная практика · сейчас').waitFor()
    // The year has no more practice; the next one begins in the third week of the next year.
    await page.getByText('производственная практика · ближайшая практика').waitFor()
    await page.getByText('нед. 3–5 (15 сентября–4 октября)').waitFor()
    await page.getByRole('link', { name: 'Моя группа ОН-24-1' }).waitFor()
    await heading(page, 'Праздники и переносы').waitFor()
    await page.getByRole('button', { name: 'Меню' }).click()
    const menu = page.getByRole('dialog')
    await menu.getByRole('link', { name: 'Год', exact: true }).waitFor()
    expect(await menu.getByRole('link', { name: 'Студенты' }).count()).toBe(0)
    await page.goto(new URL('/persons', page.url()).href)
    await page.getByRole('heading', { name: 'Здесь будет список «Люди»' }).waitFor()
    await page.getByText('Люди кластера, каждый один раз', { exact: false }).waitFor()
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    expect(scroll).toBe(client)
  })
})

describe('the administrator', () => {
  it('opens an account, hands over the link, and the new person sets a password and signs in', async () => {
    const page = await enter(/администратор кластера/, '/accounts')
    await page.getByRole('button', { name: 'Завести учётную запись' }).click()
    const dialog = page.getByRole('dialog')
    await pick(page, 'Человек', 'VKPT-03')
    await write(dialog, 'Почта для входа', 'new.person@example.invalid')
    await dialog.getByRole('combobox', { name: 'Роль' }).click()
    await page.getByRole('option', { name: 'диспетчер расписания' }).click()
    await pick(page, 'Организация', 'Вяземский КПТ')
    await dialog.getByRole('button', { name: 'Сохранить' }).click()
    await dialog.waitFor({ state: 'detached' })
    const row = page.getByRole('row').filter({ hasText: 'new.person@example.invalid' })
    await row.getByRole('button', { name: 'Ссылка для пароля' }).click()
    await page.getByText('Ссылка готова').waitFor()
    const letters = await (await page.request.get(new URL('/api/v1/outbox', page.url()).href)).json()
    const { link } = letters.items.find(({ recipient }: { recipient: string }) =>
      recipient.startsWith('new.'),
    )
    await page.goto(new URL('/today', page.url()).href)
    await page.getByText('new.person@example.invalid').waitFor()

    const stranger = await site.visit(link)
    await stranger.getByLabel('Пароль', { exact: true }).fill('очень длинный пароль')
    await stranger.getByLabel('Пароль ещё раз').fill('очень длинный пароль')
    await stranger.getByRole('button', { name: 'Сохранить пароль' }).click()
    await stranger.getByText('Пароль сохранён').waitFor()
    await stranger.goto(new URL('/sign-in', stranger.url()).href)
    await stranger.getByLabel('Почта или имя для входа').fill('new.person@example.invalid')
    await stranger.getByLabel('Пароль', { exact: true }).fill('очень длинный пароль')
    await stranger.getByRole('button', { name: 'Войти', exact: true }).click()
    await stranger.getByText('диспетчер расписания · Вяземский КПТ').waitFor()
  })
})
