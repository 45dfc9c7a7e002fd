import { register } from 'tsx/esm/api'

register()
await import('./improve-week.worker.ts')
