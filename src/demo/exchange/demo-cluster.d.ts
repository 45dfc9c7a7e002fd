import type { ClusterRegisters } from '#domain/exchange/cluster-workbook.ts'
/**
 * Every record of the demo cluster as its office would keep it in January 2025. The seed draws names, dates of birth
 * and the numbers of papers; everything that is counted is the same for every seed.
 */
export declare function demoCluster(seed: number): ClusterRegisters
