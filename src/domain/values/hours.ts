/** Academic hours of 45 minutes, in which curricula, lessons and loads are counted. */
export type AcademicHours = number & { readonly __hours: 'academic' }

/** Clock hours of 60 minutes, in which plants, shifts and labour law are counted. */
export type ClockHours = number & { readonly __hours: 'clock' }

export const academicHours = (hours: number): AcademicHours => hours as AcademicHours
export const clockHours = (hours: number): ClockHours => hours as ClockHours

/** The same time in clock hours: 36 academic hours are 27. */
export const toClockHours = (hours: AcademicHours): ClockHours => ((hours * 45) / 60) as ClockHours

/** The same time in academic hours: 27 clock hours are 36. */
export const toAcademicHours = (hours: ClockHours): AcademicHours => ((hours * 60) / 45) as AcademicHours
