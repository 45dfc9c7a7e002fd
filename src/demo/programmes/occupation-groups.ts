import type { OccupationGroup } from '#domain/programmes/occupation-group.ts'

const group = (code: string, name: string, nameEn: string, searchWords: string): OccupationGroup => ({
  code,
  name,
  nameEn,
  searchWords,
  position: 0,
})

/** The eight groups of occupations that the article names, and the others in demand. */
export const occupationGroupRecords = (): OccupationGroup[] =>
  [
    group('welders', 'Сварщики', 'Welders', 'сварка, сварщик, электросварщик, газосварщик, аргонодуговая'),
    group(
      'fitters',
      'Мастера слесарных работ',
      'Masters of fitting work',
      'слесарь, слесарь-инструментальщик, слесарь-сборщик, слесарь-ремонтник, сборка',
    ),
    group(
      'electricians',
      'Электромонтёры',
      'Electricians',
      'электрик, электромонтер, электромонтёр, электромеханик, электрооборудование',
    ),
    group(
      'cncTurnersMillers',
      'Токари и фрезеровщики на станках с ЧПУ',
      'Turners and millers on CNC machines',
      'токарь, фрезеровщик, станочник, ЧПУ, токарное дело, фрезерное дело',
    ),
    group(
      'cncOperators',
      'Операторы станков с ЧПУ',
      'Operators of CNC machines',
      'оператор, наладчик, оператор-наладчик, ЧПУ, программное управление',
    ),
    group(
      'automation',
      'Специалисты по автоматизации',
      'Automation specialists',
      'автоматизатор, автоматизация, КИПиА, мехатроника, робототехника, робот, контроллер',
    ),
    group(
      'technologists',
      'Технологи машиностроения',
      'Machine-building technologists',
      'технолог, техник-технолог, аддитивные технологии, 3D-печать, САПР',
    ),
    group(
      'industrialEquipment',
      'Специалисты по монтажу, обслуживанию и эксплуатации промышленного оборудования',
      'Specialists in installation, maintenance and operation of industrial equipment',
      'монтаж, механик, техник-механик, ремонт оборудования, промышленная механика, обслуживание',
    ),
    group(
      'others',
      'Другие востребованные профессии',
      'Other occupations in demand',
      'контролёр, контролер, качество, измерения, метрология, ОТК',
    ),
  ].map((record, number) => ({ ...record, position: number + 1 }))
