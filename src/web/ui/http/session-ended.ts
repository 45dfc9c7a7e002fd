import { noted } from './noted.ts'

const ended = noted()

/** Notes whether the session has ended in the middle of work, so that the page can ask to sign in and keep what was typed. */
export const markSessionEnded = ended.mark

/** Whether the session has ended in the middle of work. */
export const useSessionEnded = ended.useIt
