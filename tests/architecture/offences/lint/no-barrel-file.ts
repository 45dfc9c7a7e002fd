export { offence } from './no-explicit-any.ts'
