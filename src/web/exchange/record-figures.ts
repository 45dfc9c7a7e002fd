import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import type { CountedText } from '#domain/values/plural.ts'
import type { Text } from '#domain/values/text.ts'
import type { SumOf } from '../ui/registers/write-sum.ts'

/** A figure that a record is known by: how many records of a register refer to it, or a sum over them. */
export interface RecordFigure extends SumOf {
  readonly register: RegisterName
  /** The word beside its number; a phrase where the number is money or one out of another. */
  readonly title: Text | CountedText
}

/** By which figures the records of a register are known, the most telling first. */
export const RECORD_FIGURES: Partial<Readonly<Record<RegisterName, readonly RecordFigure[]>>> = {
  organisations: [
    { register: 'groups', title: { ru: ['группа', 'группы', 'групп'], en: ['group', 'groups'] } },
    {
      register: 'zones',
      title: {
        ru: ['участок или мастерская', 'участка и мастерские', 'участков и мастерских'],
        en: ['zone or workshop', 'zones and workshops'],
      },
    },
    {
      register: 'places',
      sum: 'places',
      title: {
        ru: ['место практики', 'места практики', 'мест практики'],
        en: ['practice place', 'practice places'],
      },
    },
    {
      register: 'mentors',
      title: { ru: ['наставник', 'наставника', 'наставников'], en: ['mentor', 'mentors'] },
    },
    { register: 'commitments', sum: 'amount', title: { ru: 'обязательства', en: 'commitments' } },
    {
      register: 'employments',
      title: { ru: ['работник', 'работника', 'работников'], en: ['worker', 'workers'] },
    },
  ],
  sites: [
    { register: 'groups', title: { ru: ['группа', 'группы', 'групп'], en: ['group', 'groups'] } },
    {
      register: 'zones',
      title: {
        ru: ['участок или мастерская', 'участка и мастерские', 'участков и мастерских'],
        en: ['zone or workshop', 'zones and workshops'],
      },
    },
  ],
  occupationGroups: [
    {
      register: 'programmes',
      title: { ru: ['программа', 'программы', 'программ'], en: ['programme', 'programmes'] },
    },
  ],
  programmes: [
    {
      register: 'deliveries',
      title: {
        ru: ['набор в колледжах', 'набора в колледжах', 'наборов в колледжах'],
        en: ['intake at colleges', 'intakes at colleges'],
      },
    },
    {
      register: 'places',
      sum: 'places',
      title: {
        ru: ['место практики', 'места практики', 'мест практики'],
        en: ['practice place', 'practice places'],
      },
    },
    {
      register: 'openings',
      title: {
        ru: ['допуск педагога', 'допуска педагогов', 'допусков педагогов'],
        en: ['teacher’s opening', 'teachers’ openings'],
      },
    },
  ],
  curricula: [
    {
      register: 'curriculumHours',
      sum: 'total',
      title: {
        ru: ['академический час', 'академических часа', 'академических часов'],
        en: ['academic hour', 'academic hours'],
      },
    },
    {
      register: 'curriculumRows',
      title: { ru: ['строка плана', 'строки плана', 'строк плана'], en: ['row', 'rows'] },
    },
    {
      register: 'deliveries',
      title: {
        ru: ['набор в колледжах', 'набора в колледжах', 'наборов в колледжах'],
        en: ['intake at colleges', 'intakes at colleges'],
      },
    },
  ],
  deliveries: [
    { register: 'groups', title: { ru: ['группа', 'группы', 'групп'], en: ['group', 'groups'] } },
    {
      register: 'groups',
      sum: 'plannedStudents',
      title: {
        ru: ['студент по плану', 'студента по плану', 'студентов по плану'],
        en: ['planned student', 'planned students'],
      },
    },
    {
      register: 'practiceBases',
      title: {
        ru: ['база учебной практики', 'базы учебной практики', 'баз учебной практики'],
        en: ['practice base', 'practice bases'],
      },
    },
  ],
  groups: [
    {
      register: 'enrolments',
      title: { ru: ['студент', 'студента', 'студентов'], en: ['student', 'students'] },
    },
    {
      register: 'subgroups',
      title: { ru: ['подгруппа', 'подгруппы', 'подгрупп'], en: ['subgroup', 'subgroups'] },
    },
  ],
  zones: [
    {
      register: 'stations',
      sum: 'quantity',
      title: { ru: ['рабочее место', 'рабочих места', 'рабочих мест'], en: ['station', 'stations'] },
    },
    {
      register: 'equipment',
      sum: 'commissioned',
      of: 'quantity',
      title: { ru: 'введено оборудования', en: 'equipment in operation' },
    },
    {
      register: 'practiceBases',
      title: {
        ru: ['практика программ', 'практики программ', 'практик программ'],
        en: ['practice', 'practices'],
      },
    },
    {
      register: 'openings',
      title: {
        ru: ['допуск педагога', 'допуска педагогов', 'допусков педагогов'],
        en: ['teacher’s opening', 'teachers’ openings'],
      },
    },
  ],
  persons: [
    {
      register: 'employments',
      title: { ru: ['место работы', 'места работы', 'мест работы'], en: ['employment', 'employments'] },
    },
    {
      register: 'certificates',
      title: { ru: ['удостоверение', 'удостоверения', 'удостоверений'], en: ['certificate', 'certificates'] },
    },
  ],
  certificates: [
    { register: 'openings', title: { ru: ['допуск', 'допуска', 'допусков'], en: ['opening', 'openings'] } },
  ],
  commitments: [{ register: 'commitmentUses', sum: 'amount', title: { ru: 'распределено', en: 'allotted' } }],
}
