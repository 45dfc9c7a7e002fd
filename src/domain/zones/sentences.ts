import { dottedDate } from '../values/local-date.ts'
import type { Fact } from '../values/refusal.ts'
import type { Sentences } from '../values/sentences.ts'

/** Why something cannot stand in the registers of zones. */
export const sentences: Sentences = {
  'zones.held-by-booking': {
    ru: facts =>
      `«${facts.reason}»: эти дни заняты по заявке. Измените или отмените её на странице «Бронирование участков».`,
    en: facts =>
      `“${facts.reason}”: these days are taken by a booking. Change or cancel it on the page “Booking of zones”.`,
  },
  'zones.delivered-more-than-due': {
    ru: facts =>
      `«${facts.item}»: поставлено ${facts.delivered} шт. — больше, чем по плану (${facts.quantity}). Возможно, изменился план.`,
    en: facts =>
      `“${facts.item}”: ${facts.delivered} are delivered, more than are due (${facts.quantity}). Maybe the plan has changed.`,
  },
  'zones.commissioned-more-than-delivered': {
    ru: facts =>
      `«${facts.item}»: введено ${facts.commissioned} шт., а поставлено ${facts.delivered}. Сначала отметьте поставку.`,
    en: facts =>
      `“${facts.item}”: ${facts.commissioned} are in operation, and ${facts.delivered} are delivered. Note the delivery first.`,
  },
  'zones.no-such-station': {
    ru: facts =>
      `На участке «${facts.zone}» нет рабочих мест ${facts.station}. Возможно, они стоят на другом участке.`,
    en: facts =>
      `There are no stations ${facts.station} in “${facts.zone}”. Maybe they stand in another zone.`,
  },
  'zones.fewer-stations': {
    ru: facts =>
      `«${facts.station}»: всего их ${facts.there}, а отмечено ${facts.quantity}. Возможно, сломано меньше.`,
    en: facts =>
      `“${facts.station}”: there are ${facts.there}, and ${facts.quantity} are reported. Maybe fewer broke.`,
  },
  'zones.breakdown-ends-before': {
    ru: facts =>
      `Поломка кончается ${dotted(facts.endsOn)}, раньше, чем началась (${dotted(facts.startsOn)}). Проверьте даты.`,
    en: facts =>
      `The breakdown ends on ${facts.endsOn}, before it began (${facts.startsOn}). Maybe the dates changed places.`,
  },
  'zones.breakdown-too-long': {
    ru: facts =>
      `С ${dotted(facts.startsOn)} по ${dotted(facts.endsOn)} – больше года. Если станок не вернут, уберите его из рабочих мест участка.`,
    en: facts =>
      `From ${facts.startsOn} to ${facts.endsOn} is more than a year. Maybe the machine is to be ended among the stations.`,
  },
  'zones.no-breakdown': {
    ru: facts => `${facts.code} – не поломка. Возможно, эту занятость нужно изменить в её записи.`,
    en: facts => `${facts.code} is no breakdown. Maybe this reservation is to be changed in its record.`,
  },
  'zones.works-already': {
    ru: facts => `${facts.code} закончилась ${dotted(facts.endsOn)}. Возможно, это отметил кто-то другой.`,
    en: facts => `${facts.code} ended on ${facts.endsOn}. Maybe somebody else has noted it.`,
  },
}

const dotted = (date: Fact | undefined): string => dottedDate(String(date))
