import type { AcademicYear } from '#domain/values/academic-year.ts'
import { keepUntilChange, type Read } from '../http/keep-until-change.ts'
import { readYear, type YearNow } from './year-records.ts'

/** Gives a year as the registers make it at this moment. */
export type ReadYear = Read<AcademicYear, YearNow>

/** Reads years and keeps what was built until a record of the cluster changes. */
export const keepYears = (): ReadYear => keepUntilChange(readYear, String)
