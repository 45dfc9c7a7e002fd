const later = async (): Promise<void> => {
  await Promise.resolve()
}

export function offence(): void {
  later()
}
