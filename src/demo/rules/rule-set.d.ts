import type { Rule } from '#domain/rules/rule.ts'
/** What the cluster plans by; every number is a row that its office can change, with the source to check it against. */
export declare const RULES: readonly Rule[]
