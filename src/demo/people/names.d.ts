/** Given names of men, with the patronymic that a son and a daughter of such a man bear. */
export declare const MEN: readonly (readonly [name: string, son: string, daughter: string])[]
/** Given names of women. */
export declare const WOMEN: readonly string[]
/** Surnames as men bear them. */
export declare const SURNAMES: readonly string[]
