import { register } from 'tsx/esm/api'

register()
await import('./plan-year.worker.ts')
