import { register } from 'tsx/esm/api'

register()
await import('./planning.worker.ts')
