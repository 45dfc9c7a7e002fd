export const offence = [window.name, process.env, fetch('/')]
