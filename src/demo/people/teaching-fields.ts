/** What a teacher of the demo is trained to teach, in the words of the post. */
export const FIELD_WORDS = {
  russian: 'русский язык и литература',
  mathematics: 'математика',
  languages: 'иностранный язык',
  informatics: 'информатика',
  physics: 'физика',
  nature: 'химия, биология и география',
  history: 'история и обществознание',
  sport: 'физическая культура',
  safety: 'безопасность жизнедеятельности',
  engineering: 'общепрофессиональные дисциплины',
  machining: 'программирование станков с ЧПУ',
  welding: 'технология сварки',
  quality: 'неразрушающий контроль',
  electrical: 'электротехника и электрооборудование',
  automation: 'мехатроника',
  equipment: 'промышленное оборудование',
  additive: 'аддитивные технологии',
} as const

/** A field of teaching. */
export type TeachingField = keyof typeof FIELD_WORDS
