import { useMe } from '../app/session.ts'

/** The employer whose people look at the board: they see first who comes to them. */
export function useOwnEmployer(): string | undefined {
  const assignment = useMe().data?.assignment
  const isEmployers = assignment?.role === 'employerHr' || assignment?.role === 'mentor'
  return isEmployers ? assignment.organisation : undefined
}
