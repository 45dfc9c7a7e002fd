import { createContext, useContext } from 'react'

/** Given by the workplace: the date of the cluster, as `YYYY-MM-DD`; empty outside it. */
export const BusinessDayContext = createContext('')

/** The date of the cluster, at which calendars open; nothing outside the workplace. */
export const useBusinessDay = (): string | undefined => useContext(BusinessDayContext) || undefined
