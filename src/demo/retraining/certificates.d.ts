import type { Certificate } from '#domain/retraining/certificate.ts'
import { type Post } from '../people/staff.ts'
import type { Dice } from '../values/dice.ts'
/** The code of a retrained worker's certificate. */
export declare const certificateOf: (person: string) => string
/** Who was retrained: masters and teachers for the zones, and the employers' workers who teach. */
export declare const retrainedPosts: () => Post[]
/** Certificates of the summer of 2024, valid for three years. */
export declare function certificateRecords(dice: Dice): Certificate[]
