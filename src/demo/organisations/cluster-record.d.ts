import type { Cluster } from '#domain/organisations/cluster.ts'
/** The demo cluster itself. */
export declare const clusterRecord: () => Cluster
