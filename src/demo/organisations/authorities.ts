import type { Organisation } from '#domain/organisations/organisation.ts'

/** The region's ministry of education, the founder of the colleges. */
export const REGION = 'REGION'

/** The federal ministry, which gives the grant. */
export const FEDERAL_MINISTRY = 'FEDERAL'

/** The federal operator of the project. */
export const OPERATOR = 'OPERATOR'

export const authorities = (): Organisation[] => [
  {
    code: REGION,
    kind: 'authority',
    name: 'Министерство образования и науки Смоленской области',
    shortName: 'Минобрнауки региона',
    nameEn: 'Ministry of Education and Science of Smolensk oblast',
    inn: null,
    municipality: 'Смоленск',
    industry: null,
  },
  {
    code: FEDERAL_MINISTRY,
    kind: 'authority',
    name: 'Министерство просвещения Российской Федерации',
    shortName: 'Минпросвещения России',
    nameEn: 'Ministry of Education of the Russian Federation',
    inn: null,
    municipality: 'Москва',
    industry: null,
  },
  {
    code: OPERATOR,
    kind: 'operator',
    name: 'Институт развития профессионального образования',
    shortName: 'ИРПО',
    nameEn: 'Institute for the Development of Vocational Education',
    inn: null,
    municipality: 'Москва',
    industry: null,
  },
]
