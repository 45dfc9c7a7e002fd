/** Academic hours of 45 minutes, in which curricula, lessons and loads are counted. */
export type AcademicHours = number & { readonly __hours: 'academic' }

/** Clock hours of 60 minutes, in which plants, shifts and labour law are counted. */
export type ClockHours = number & { readonly __hours: 'clock' }

/** A number that is known to count academic hours. */
export const academicHours = (hours: number): AcademicHours => hours as AcademicHours

/** The same time in clock hours: 36 academic hours are 27. */
export const toClockHours = (hours: AcademicHours): ClockHours => ((hours * 45) / 60) as ClockHours
