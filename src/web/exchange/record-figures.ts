import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import type { Text } from '#domain/values/text.ts'
import type { SumOf } from '../ui/registers/write-sum.ts'

/** A figure that a record is known by: how many records of a register refer to it, or a sum over them. */
export interface RecordFigure extends SumOf {
  readonly register: RegisterName
  readonly title: Text
}

/** By which figures the records of a register are known, the most telling first. */
export const RECORD_FIGURES: Partial<Readonly<Record<RegisterName, readonly RecordFigure[]>>> = {
  organisations: [
    { register: 'groups', title: { ru: 'группы', en: 'groups' } },
    { register: 'zones', title: { ru: 'участки и мастерские', en: 'zones and workshops' } },
    { register: 'places', sum: 'places', title: { ru: 'места практики', en: 'practice places' } },
    { register: 'mentors', title: { ru: 'наставники', en: 'mentors' } },
    { register: 'commitments', sum: 'amount', title: { ru: 'обязательства', en: 'commitments' } },
    { register: 'employments', title: { ru: 'работники', en: 'workers' } },
  ],
  sites: [
    { register: 'groups', title: { ru: 'группы', en: 'groups' } },
    { register: 'zones', title: { ru: 'участки и мастерские', en: 'zones and workshops' } },
  ],
  occupationGroups: [{ register: 'programmes', title: { ru: 'программы', en: 'programmes' } }],
  programmes: [
    { register: 'deliveries', title: { ru: 'наборы в колледжах', en: 'intakes at colleges' } },
    { register: 'places', sum: 'places', title: { ru: 'места практики', en: 'practice places' } },
    { register: 'openings', title: { ru: 'допуски педагогов', en: 'teachers’ openings' } },
  ],
  curricula: [
    {
      register: 'curriculumHours',
      sum: 'total',
      title: { ru: 'академические часы', en: 'academic hours' },
    },
    { register: 'curriculumRows', title: { ru: 'строки плана', en: 'rows' } },
    { register: 'deliveries', title: { ru: 'наборы в колледжах', en: 'intakes at colleges' } },
  ],
  deliveries: [
    { register: 'groups', title: { ru: 'группы', en: 'groups' } },
    {
      register: 'groups',
      sum: 'plannedStudents',
      title: { ru: 'студенты по плану', en: 'planned students' },
    },
    { register: 'practiceBases', title: { ru: 'базы учебной практики', en: 'practice bases' } },
  ],
  groups: [
    { register: 'enrolments', title: { ru: 'студенты', en: 'students' } },
    { register: 'subgroups', title: { ru: 'подгруппы', en: 'subgroups' } },
  ],
  zones: [
    { register: 'stations', sum: 'quantity', title: { ru: 'рабочие места', en: 'stations' } },
    {
      register: 'equipment',
      sum: 'commissioned',
      of: 'quantity',
      title: { ru: 'введено оборудования', en: 'equipment in operation' },
    },
    { register: 'practiceBases', title: { ru: 'практики программ', en: 'practices' } },
    { register: 'openings', title: { ru: 'допуски педагогов', en: 'teachers’ openings' } },
  ],
  persons: [
    { register: 'employments', title: { ru: 'места работы', en: 'employments' } },
    { register: 'certificates', title: { ru: 'удостоверения', en: 'certificates' } },
  ],
  certificates: [{ register: 'openings', title: { ru: 'допуски', en: 'openings' } }],
  commitments: [{ register: 'commitmentUses', sum: 'amount', title: { ru: 'распределено', en: 'allotted' } }],
}
