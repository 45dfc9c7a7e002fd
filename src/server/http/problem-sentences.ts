import type { Fact } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import type { ServerProblemCode } from './server-errors.ts'

type Facts = Readonly<Record<string, Fact | undefined>>

interface Wording {
  readonly status: number
  readonly ru: (facts: Facts) => readonly [title: string, detail: string]
  readonly en: (facts: Facts) => readonly [title: string, detail: string]
}

/** The status and the sentences of every failure that the server itself knows. */
export const PROBLEMS: Readonly<Record<ServerProblemCode, Wording>> = {
  'server.bad-input': {
    status: 422,
    ru: () => ['Проверьте введённое', 'Ничего не сохранено: исправьте отмеченные поля и отправьте ещё раз.'],
    en: () => [
      'Check what was entered',
      'Nothing was saved: mend the fields named here and send them again.',
    ],
  },
  'server.bad-json': {
    status: 400,
    ru: () => ['Запрос не прочитан', 'Тело запроса — не JSON. Проверьте кавычки и скобки.'],
    en: () => ['The request could not be read', 'Its body is not JSON. Check quotes and brackets.'],
  },
  'server.too-large': {
    status: 413,
    ru: ({ limit }) => [
      'Слишком много данных',
      `Принимается не больше ${limit} МБ. Возможно, выбран не тот файл.`,
    ],
    en: ({ limit }) => [
      'Too much data',
      `At most ${limit} MB are taken. Maybe this is not the file you meant.`,
    ],
  },
  'server.wrong-media-type': {
    status: 415,
    ru: () => ['Не тот вид данных', 'Здесь принимается JSON, а для файлов — multipart/form-data.'],
    en: () => ['Wrong kind of data', 'JSON is taken here, and multipart/form-data for files.'],
  },
  'server.sign-in-required': {
    status: 401,
    ru: () => ['Нужен вход', 'Сеанс закончился или не начат. Войдите; введённое в форме сохранится.'],
    en: () => ['Sign-in needed', 'There is no session or it has ended. Sign in; what you typed is kept.'],
  },
  'server.sign-in-failed': {
    status: 401,
    ru: () => ['Войти не удалось', 'Имя или пароль не подошли. Ссылку для нового пароля даёт администратор.'],
    en: () => [
      'Could not sign in',
      'Name or password do not fit. An administrator gives a link for a new password.',
    ],
  },
  'server.too-many-attempts': {
    status: 429,
    ru: ({ seconds }) => ['Слишком много попыток', `Подождите ${seconds} с и попробуйте снова.`],
    en: ({ seconds }) => ['Too many attempts', `Wait ${seconds} s and try again.`],
  },
  'server.no-assignment': {
    status: 403,
    ru: () => [
      'Нет действующей роли',
      'Сегодня у вас нет роли ни в одной организации. Обратитесь к администратору.',
    ],
    en: () => ['No role today', 'You hold no role in any organisation today. Ask an administrator.'],
  },
  'server.assignment-not-yours': {
    status: 403,
    ru: () => [
      'Эта роль не ваша',
      'Выбрана роль, которой у вас нет или срок которой истёк. Выберите другую в шапке.',
    ],
    en: () => [
      'Not your role',
      'You do not hold the role that was chosen, or it has ended. Choose another in the header.',
    ],
  },
  'server.forbidden': {
    status: 403,
    ru: () => [
      'Недостаточно прав',
      'Ваша роль не позволяет этого. Возможно, у вас есть другая роль: выберите её в шапке.',
    ],
    en: () => [
      'Not allowed',
      'Your role does not allow this. Maybe another of your roles does: choose it in the header.',
    ],
  },
  'server.foreign-origin': {
    status: 403,
    ru: () => ['Запрос с чужой страницы', 'Изменения принимаются только со страниц этого сайта.'],
    en: () => ['Request from another site', 'Changes are taken only from pages of this site.'],
  },
  'server.not-found': {
    status: 404,
    ru: ({ key, today }) => {
      if (today)
        return ['Код изменён', `Запись «${key}» теперь называется «${today}»: ищите её под новым кодом.`]
      return ['Не найдено', key ? `Записи «${key}» нет, или она не видна вашей роли.` : 'Такой записи нет.']
    },
    en: ({ key, today }) => {
      if (today) return ['Renamed', `The record “${key}” is called “${today}” now: look for it there.`]
      return [
        'Not found',
        key ? `There is no record “${key}”, or your role does not see it.` : 'No such record.',
      ]
    },
  },
  'server.no-such-route': {
    status: 404,
    ru: ({ path }) => [
      'Нет такого адреса',
      `Программный интерфейс не знает адреса ${path}. Список: /api/docs.`,
    ],
    en: ({ path }) => ['No such address', `The API does not know ${path}. The list is at /api/docs.`],
  },
  'server.conflict': {
    status: 412,
    ru: () => [
      'Запись уже изменена',
      'Пока вы правили, запись изменил кто-то другой. Сравните и решите, что оставить.',
    ],
    en: () => [
      'Changed by somebody else',
      'While you edited, somebody else changed the record. Compare and decide.',
    ],
  },
  'server.key-fixed': {
    status: 409,
    ru: ({ key }) => [
      'Код не меняется',
      `Запись называется «${key}». Код меняют отдельно, кнопкой «Изменить код»: тогда ссылки и история следуют за ним.`,
    ],
    en: ({ key }) => [
      'The code is fixed',
      `The record is called “${key}”. Its code is changed by an act of its own, which references and history follow.`,
    ],
  },
  'server.date-fixed': {
    status: 422,
    ru: () => ['Дату не сдвинуть', 'Рабочую дату можно менять только на демонстрационных данных.'],
    en: () => ['The date is fixed', 'The working date can be moved on demo data only.'],
  },
  'server.password-link-spent': {
    status: 409,
    ru: () => [
      'Ссылка недействительна',
      'Ссылка использована или устарела. Попросите у администратора новую.',
    ],
    en: () => [
      'The link is no longer good',
      'It has been used or has expired. Ask an administrator for a new one.',
    ],
  },
  'server.password-too-short': {
    status: 422,
    ru: () => ['Пароль слишком короткий', 'Нужно не меньше 10 знаков. Подойдёт фраза из нескольких слов.'],
    en: () => ['The password is too short', 'At least 10 characters. A phrase of several words will do.'],
  },
  'server.set-up-already': {
    status: 409,
    ru: () => [
      'Администратор уже есть',
      'Первый администратор уже заведён. Войдите или попросите у него ссылку.',
    ],
    en: () => ['Set up already', 'The first administrator exists. Sign in, or ask for a link.'],
  },
  'server.no-file': {
    status: 422,
    ru: () => ['Файл не приложен', 'Приложите файл и скажите, что это: workbook, curriculum или calendar.'],
    en: () => ['No file', 'Send a file and say what it is: workbook, curriculum or calendar.'],
  },
  'server.import-closed': {
    status: 409,
    ru: () => ['Загрузку нельзя применить', 'В файле есть ошибки, или загрузка уже применена либо отменена.'],
    en: () => [
      'The import cannot be applied',
      'The file has errors, or the import was applied or given up already.',
    ],
  },
  'server.busy': {
    status: 409,
    ru: () => [
      'Кто-то меняет то же самое',
      'Эти записи сейчас меняет кто-то другой. Повторите через минуту.',
    ],
    en: () => [
      'Somebody changes the same',
      'Somebody else is changing these records now. Try again in a minute.',
    ],
  },
  'server.unavailable': {
    status: 503,
    ru: () => ['Временно недоступно', 'База данных не отвечает. Подождите минуту; ничего не изменено.'],
    en: () => ['Not available now', 'The database does not answer. Wait a minute; nothing was changed.'],
  },
  'server.bug': {
    status: 500,
    ru: () => ['Ошибка программы', 'Это наша ошибка, она записана в журнал. Ничего не изменено.'],
    en: () => ['A fault of the program', 'This is our fault, and it is in the log. Nothing was changed.'],
  },
}

/** Title and detail of a failure in the reader's language. */
export const sayProblem = (code: ServerProblemCode, facts: Facts, language: Language) =>
  PROBLEMS[code][language](facts)
