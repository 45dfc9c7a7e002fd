import { register } from 'tsx/esm/api'

register()
await import('./read-import.worker.ts')
