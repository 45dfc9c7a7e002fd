/** The database cannot be reached or started; the message says what a person can do about it. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
