import { localDate } from '#domain/values/local-date.ts'
import type { Equipment, EquipmentKind } from '#domain/zones/equipment.ts'
import { NINTH_OPENED, SHARED_ZONES } from './zone-plans.ts'

/** An item of an infrastructure list: what, of which kind, how many; `waiting` are delivered but not yet in operation. */
type Item = readonly [name: string, kind: EquipmentKind, quantity: number, waiting?: number]

/** What every zone has beside its own. */
const COMMON: readonly Item[] = [
  ['Рабочее место преподавателя', 'furniture', 1],
  ['Шкаф инструментальный', 'furniture', 4],
  ['Интерактивная панель', 'it', 1],
  ['Аптечка и комплект средств пожаротушения', 'safety', 1],
]

const ITEMS: Readonly<Record<string, readonly Item[]>> = {
  Z1: [
    ['Аппарат ручной дуговой сварки', 'equipment', 10],
    ['Полуавтомат сварочный', 'equipment', 10],
    ['Установка аргонодуговой сварки', 'equipment', 5],
    ['Стол сварщика с вытяжкой', 'equipment', 10],
    ['Тренажёр сварщика', 'equipment', 3],
    ['Комплект неразрушающего контроля', 'equipment', 2],
    ['Костюм и маска сварщика', 'safety', 26],
  ],
  Z2: [
    ['Верстак слесарный с тисками', 'equipment', 13],
    ['Станок вертикально-сверлильный', 'equipment', 4],
    ['Пресс гидравлический', 'equipment', 2],
    ['Плита поверочная', 'equipment', 3],
    ['Набор слесарного инструмента', 'equipment', 13],
  ],
  Z3: [
    ['Токарный станок с ЧПУ', 'equipment', 6],
    ['Тренажёр стойки ЧПУ', 'equipment', 6],
    ['Прибор настройки инструмента', 'equipment', 1],
    ['Комплект режущего инструмента', 'equipment', 6],
    ['Программа моделирования обработки', 'software', 12],
  ],
  Z4: [
    ['Фрезерный обрабатывающий центр трёхосевой', 'equipment', 4],
    ['Фрезерный обрабатывающий центр пятиосевой', 'equipment', 1],
    ['Рабочая станция CAM', 'it', 7],
    ['Система CAD/CAM', 'software', 12],
    ['Комплект режущего инструмента', 'equipment', 5],
  ],
  Z5: [
    ['Токарно-винторезный станок', 'equipment', 6],
    ['Универсально-фрезерный станок', 'equipment', 4],
    ['Шлифовальный станок', 'equipment', 2],
    ['Ленточнопильный станок', 'equipment', 1],
  ],
  Z6: [
    ['Кабина электромонтажная', 'equipment', 12],
    ['Стенд электродвигателей с частотным приводом', 'equipment', 6],
    ['Набор электромонтажника', 'equipment', 12],
    ['Мультиметр и измеритель сопротивления', 'equipment', 12],
  ],
  Z7: [
    ['Стенд программируемых контроллеров', 'equipment', 2],
    ['Роботизированная ячейка', 'equipment', 2],
    ['Стенд пневмоавтоматики', 'equipment', 4],
    ['Среда программирования контроллеров', 'software', 12],
    ['Ноутбук', 'it', 12],
  ],
  Z8: [
    ['Координатно-измерительная машина', 'equipment', 1],
    ['Прибор контроля шероховатости', 'equipment', 3],
    ['Твердомер', 'equipment', 2],
    ['Сканер трёхмерный', 'equipment', 1],
    ['Набор средств измерения', 'equipment', 12],
    ['Программа обработки измерений', 'software', 4],
  ],
  Z9: [
    ['Стенд приводов и редукторов', 'equipment', 4],
    ['Стенд насосов и гидравлики', 'equipment', 2],
    ['Лазерная система центровки валов', 'equipment', 2, 1],
    ['Виброанализатор', 'equipment', 2, 1],
    ['Набор слесаря-ремонтника', 'equipment', 12],
    ['Учебные плакаты и разрезы узлов', 'teachingAid', 1],
  ],
}

/** The infrastructure lists of the nine zones: all delivered, and all but two items in operation. */
export function equipmentRecords(): Equipment[] {
  return SHARED_ZONES.flatMap(({ zone: { code, startsOn } }) =>
    [...(ITEMS[code] ?? []), ...COMMON].map(([name, kind, quantity, waiting = 0], number) => ({
      code: `${code}-О${String(number + 1).padStart(2, '0')}`,
      zone: code,
      name,
      model: null,
      kind,
      quantity,
      delivered: quantity,
      commissioned: quantity - waiting,
      deliveredOn: localDate(startsOn === NINTH_OPENED ? '2024-10-28' : '2024-08-05'),
      commissionedOn: localDate(startsOn === NINTH_OPENED ? '2024-11-15' : '2024-08-26'),
    })),
  )
}
