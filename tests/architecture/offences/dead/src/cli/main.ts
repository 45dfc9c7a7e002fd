import { living } from '../domain/living.ts'

process.exitCode = living
