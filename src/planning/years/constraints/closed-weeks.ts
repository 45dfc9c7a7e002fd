import type { Constraint } from './constraint.ts'

/** No practice in a group's holidays, exams and final attestation, nor before it starts or after it ends. */
export const closedWeeks: Constraint = {
  code: 'group.closed-weeks',
  sentence: {
    ru: 'В каникулы, аттестацию и вне срока обучения у группы нет практики.',
    en: 'A group has no practice in its holidays and exams, nor outside its term of study.',
  },
  check({ placed, groups }) {
    return placed.flatMap(block =>
      (groups.get(block.session.group)?.closedWeeks ?? [])
        .filter(week => block.firstWeek <= week && week <= block.lastWeek)
        .map(week => ({ constraint: this.code, blocks: [block.block], week, amount: 1 })),
    )
  },
}
