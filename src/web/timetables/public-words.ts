import type { Text } from '#domain/values/text.ts'

/** The texts of the timetables that everyone reads: those pages alone fetch them. */
export const publicWords = {
  title: { ru: 'Расписание занятий', en: 'Timetables' },
  intro: {
    ru: 'Выберите группу, участок, аудиторию или преподавателя. Здесь колледжи, которые показывают расписание всем.',
    en: 'Choose a group, a zone, a room or a teacher. Here are the colleges that show their timetables to everyone.',
  },
  search: { ru: 'Группа, преподаватель, аудитория', en: 'Group, teacher, room' },
  none: {
    ru: 'Пока ни один колледж не показывает расписание всем. Войдите, чтобы увидеть своё.',
    en: 'No college shows its timetable to everyone yet. Sign in to see yours.',
  },
  nothingFound: { ru: 'Ничего не найдено. Проверьте написание.', en: 'Nothing found. Check the spelling.' },
  group: { ru: 'Группы', en: 'Groups' },
  zone: { ru: 'Участки и мастерские', en: 'Zones and workshops' },
  room: { ru: 'Аудитории', en: 'Rooms' },
  teacher: { ru: 'Преподаватели', en: 'Teachers' },
  whole: { ru: 'Все группы колледжа', en: 'All groups of the college' },
  hall: { ru: 'Экран для холла', en: 'Screen for the hall' },
  back: { ru: 'Другое расписание', en: 'Another timetable' },
  before: { ru: 'Раньше', en: 'Earlier' },
  after: { ru: 'Позже', en: 'Later' },
  today: { ru: 'Сегодня', en: 'Today' },
  noTimetable: {
    ru: 'На эти дни расписание не опубликовано.',
    en: 'No timetable is in force on these days.',
  },
  free: { ru: 'Занятий нет', en: 'No lessons' },
  pair: { ru: 'Пара', en: 'Pair' },
  pairNumber: { ru: '{pair} пара', en: 'pair {pair}' },
  subgroup: { ru: 'подгр.', en: 'subgr.' },
  moved: { ru: 'замена', en: 'changed' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
  subscribe: { ru: 'Подписаться на календарь', en: 'Subscribe to the calendar' },
  subscribeHelp: {
    ru: 'Занятия появятся в календаре телефона или компьютера, изменения и отмены придут сами.',
    en: 'Lessons come into the calendar of the phone or computer; changes and cancellations follow by themselves.',
  },
  openCalendar: { ru: 'Открыть в календаре', en: 'Open in the calendar' },
  copy: { ru: 'Скопировать адрес', en: 'Copy the address' },
  copied: { ru: 'Адрес скопирован', en: 'Address copied' },
  print: { ru: 'Печать (А3)', en: 'Print (A3)' },
  sharedOnly: {
    ru: 'Показаны занятия колледжей, которые открыли расписание; участок может быть занят и другими.',
    en: 'Lessons of colleges that show their timetables; others may use the zone as well.',
  },
  day: { ru: 'День', en: 'Day' },
  lost: { ru: 'Нет связи. Последние данные: {time}', en: 'No connection. Last known: {time}' },
  page: { ru: 'Страница {page} из {pages}', en: 'Page {page} of {pages}' },
} as const satisfies Record<string, Text>
