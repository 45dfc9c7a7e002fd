import type { Connections } from './connections.ts'
/** Whether the database answers. */
export declare const isReady: (connections: Connections) => Promise<boolean>
