import { createContext, useContext } from 'react'
import type { RegisterBook } from './register-source.ts'

/** Given by the application, which alone knows all rooms. */
export const RegisterBookContext = createContext<RegisterBook>(new Map())

/** Every register of the cluster by its name. */
export const useRegisterBook = (): RegisterBook => useContext(RegisterBookContext)
