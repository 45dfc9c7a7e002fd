import { register } from 'tsx/esm/api'

register()
await import('./read-week.worker.ts')
