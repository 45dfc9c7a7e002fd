import { countEn, countRu, type RussianForms } from '../values/plural.ts'
import type { SaidFact, Sentences } from '../values/sentences.ts'
import { bookingStatusWords } from './booking.ts'

const listed = (fact: SaidFact | undefined) => (Array.isArray(fact) ? fact.join('; ') : String(fact ?? ''))
const places: RussianForms = ['место', 'места', 'мест']
const status = (fact: SaidFact | undefined) => bookingStatusWords[fact as keyof typeof bookingStatusWords]

/** Why a zone cannot be booked, or something be done with a booking. */
export const sentences: Sentences = {
  'bookings.too-few-places': {
    ru: facts =>
      `${facts.zone}, ${facts.date}, ${facts.from}–${facts.to}: нужно ${countRu(facts.asked, places)}, свободно ${facts.free} из ${facts.seats}. Занимают: ${listed(facts.who)}. Возьмите другое время или меньше мест.`,
    en: facts =>
      `${facts.zone}, ${facts.date}, ${facts.from}–${facts.to}: ${countEn(facts.asked, 'place')} asked, ${facts.free} of ${facts.seats} free. Taken by: ${listed(facts.who)}. Take another time or fewer places.`,
  },
  'bookings.zone-too-small': {
    ru: facts =>
      `${facts.zone}: всего ${countRu(facts.seats, places)}, а нужно ${facts.asked}. Разделите людей на смены или возьмите другой участок.`,
    en: facts =>
      `${facts.zone} has ${countEn(facts.seats, 'place')}, and ${facts.asked} are asked. Divide the people into shifts or take another zone.`,
  },
  'bookings.zone-not-there': {
    ru: facts =>
      `${facts.zone} ${facts.date} не работает: участок закрыт или на нём нет рабочих мест. Выберите другой день или участок.`,
    en: facts =>
      `${facts.zone} does not work on ${facts.date}: it is closed or has no stations. Choose another day or zone.`,
  },
  'bookings.asked-by-others': {
    ru: facts =>
      `${facts.date}, ${facts.from}–${facts.to}: те же места просят и другие: ${listed(facts.who)}. Решает владелец участка.`,
    en: facts =>
      `${facts.date}, ${facts.from}–${facts.to}: others ask for the same places: ${listed(facts.who)}. The owner of the zone decides.`,
  },
  'bookings.closed-day': {
    ru: facts =>
      `${facts.zone} ${facts.date} не работает: выходной или праздник. Владелец может открыть участок, указав причину.`,
    en: facts =>
      `${facts.zone} does not work on ${facts.date}: a day off or a holiday. Its owner may open it and say why.`,
  },
  'bookings.closed-hours': {
    ru: facts =>
      `${facts.zone} открыт с ${facts.from} до ${facts.to} (${facts.date}). Владелец может открыть участок в другие часы, указав причину.`,
    en: facts =>
      `${facts.zone} is open from ${facts.from} to ${facts.to} (${facts.date}). Its owner may open it at other hours and say why.`,
  },
  'bookings.over-quota': {
    ru: facts =>
      `Неделя с ${facts.monday}: квота на участке – ${facts.allowed} место-смен, занято ${facts.used}, нужно ещё ${facts.asked}. Владелец может согласовать сверх квоты, указав причину.`,
    en: facts =>
      `Week from ${facts.monday}: the quota in the zone is ${facts.allowed} place-shifts, ${facts.used} are taken, ${facts.asked} more are asked. Its owner may approve more and say why.`,
  },
  'bookings.no-agreement': {
    ru: facts =>
      `${facts.organisation}: на ${facts.date} нет действующего соглашения, по которому можно работать на чужом участке (сетевая форма или партнёрство). Подпишите соглашение и внесите его в реестр.`,
    en: facts =>
      `${facts.organisation} has no agreement in force on ${facts.date} that opens others’ zones (network form or partnership). Sign one and enter it into the register.`,
  },
  'bookings.another-group': {
    ru: facts =>
      `Группа ${facts.group} – не из той организации, которая просит участок. Выберите свою группу или не указывайте её.`,
    en: facts =>
      `Group ${facts.group} is not of the organisation that asks for the zone. Choose one of its own, or none.`,
  },
  'bookings.no-time': {
    ru: facts => `Время с ${facts.from} до ${facts.to} не годится: конец должен быть позже начала.`,
    en: facts => `From ${facts.from} to ${facts.to} is no time: the end must be later than the beginning.`,
  },
  'bookings.no-days': {
    ru: facts =>
      `С ${facts.startsOn} по ${facts.endsOn} нет ни одного выбранного дня недели. Отметьте дни недели или измените даты.`,
    en: facts =>
      `None of the chosen weekdays lies between ${facts.startsOn} and ${facts.endsOn}. Choose weekdays or change the dates.`,
  },
  'bookings.too-long': {
    ru: facts =>
      `Сразу можно попросить участок не больше чем на ${facts.most} дней, а не на ${facts.days}. Подайте заявку на год и продлите её потом.`,
    en: facts =>
      `A zone is asked for at most ${facts.most} days at once, not ${facts.days}. Ask for a year and go on later.`,
  },
  'bookings.past': {
    ru: facts => `${facts.date} уже прошло: сегодня ${facts.today}. Выберите день не раньше сегодняшнего.`,
    en: facts => `${facts.date} is past: today is ${facts.today}. Choose today or a later day.`,
  },
  'bookings.over': {
    ru: facts =>
      `Последний день бронирования № ${facts.number} – ${facts.date} – уже прошёл. Отметьте, сколько мест было занято.`,
    en: facts =>
      `The last day of booking No. ${facts.number}, ${facts.date}, is past. Record how many places were taken.`,
  },
  'bookings.reason-needed': {
    ru: facts =>
      `${facts.date}: согласовать можно только с причиной: участок закрыт в это время или квота исчерпана. Напишите, почему это нужно.`,
    en: facts =>
      `${facts.date}: this is approved only with a reason, since the zone is closed then or the quota is used up. Say why it is needed.`,
  },
  'bookings.unexplained': {
    ru: facts => `Напишите причину: её прочтут те, кого касается бронирование № ${facts.number}.`,
    en: facts => `Say why: those whom booking No. ${facts.number} concerns will read it.`,
  },
  'bookings.not-open': {
    ru: facts =>
      `Бронирование № ${facts.number}: ${status(facts.status)?.ru ?? facts.status}. Это действие с ним уже невозможно; подайте новую заявку.`,
    en: facts =>
      `Booking No. ${facts.number}: ${status(facts.status)?.en ?? facts.status}. This can no longer be done with it; ask anew.`,
  },
  'bookings.changed-meanwhile': {
    ru: facts =>
      `Бронирование № ${facts.number} тем временем изменил кто-то другой. Посмотрите на него ещё раз и решите снова.`,
    en: facts =>
      `Somebody else has changed booking No. ${facts.number} meanwhile. Look at it again, then decide.`,
  },
  'bookings.not-held': {
    ru: facts => `${facts.date} – не день бронирования № ${facts.number}. Выберите один из его дней.`,
    en: facts => `${facts.date} is no day of booking No. ${facts.number}. Choose one of its days.`,
  },
  'bookings.use-ahead': {
    ru: facts => `${facts.date} ещё впереди: отметьте, сколько мест было занято, когда день пройдёт.`,
    en: facts => `${facts.date} lies ahead: record how many places were taken once the day has come.`,
  },
  'bookings.use-beyond': {
    ru: facts =>
      `${facts.date}: занято ${countRu(facts.places, places)}, а на участке их ${facts.seats}. Проверьте число.`,
    en: facts =>
      `${facts.date}: ${countEn(facts.places, 'place')} taken, and the zone has ${facts.seats}. Check the number.`,
  },
  'bookings.use-hours': {
    ru: facts =>
      `${facts.date}: ${countRu(facts.places, places)} и ${facts.hours} ч не сходятся. Если никто не пришёл, и мест, и часов ноль; в дне 24 часа.`,
    en: facts =>
      `${facts.date}: ${countEn(facts.places, 'place')} and ${facts.hours} hours do not agree. If nobody came, both are zero; a day has 24 hours.`,
  },
}
