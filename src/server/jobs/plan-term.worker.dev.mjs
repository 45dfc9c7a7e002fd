import { register } from 'tsx/esm/api'

register()
await import('./plan-term.worker.ts')
