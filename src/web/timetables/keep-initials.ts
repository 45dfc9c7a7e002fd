/** A name whose initials stay on the line of the surname: «Козлова П. А.». */
export const keepInitials = (name: string): string => name.replace(/ (?=\p{Lu}\p{Ll}?\.)/gu, '\u00a0')
