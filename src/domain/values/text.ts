/** The languages of the interface, Russian first. */
export type Language = 'ru' | 'en'

/** A phrase in every language of the interface. */
export type Text = Readonly<Record<Language, string>>
