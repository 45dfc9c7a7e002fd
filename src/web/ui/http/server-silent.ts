import { noted } from './noted.ts'

const silent = noted()

/** Notes whether the server has not answered the last question, so that the page can say that it shows what it had. */
export const markServerSilent = silent.mark

/** Whether the server has not answered the last question. */
export const useServerSilent = silent.useIt
