import { writeFileSync } from 'node:fs'
import { ROOT } from './install.mjs'
import { mapPage } from './map-page.mjs'

writeFileSync(`${ROOT}docs/map.md`, mapPage())
