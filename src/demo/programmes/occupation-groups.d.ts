import type { OccupationGroup } from '#domain/programmes/occupation-group.ts'
/** The eight groups of occupations that the article names, and the others in demand. */
export declare const occupationGroupRecords: () => OccupationGroup[]
