export const offences = [
  Date.now(),
  new Date(),
  Date(),
  Math.random(),
  performance.now(),
  fetch('/'),
  process.env,
  window.name,
  document.title,
  console.log,
  globalThis,
  setTimeout,
  setInterval,
  localStorage,
  crypto.randomUUID(),
]

export const innocent = [new Date(0), Date.UTC(2025, 0, 24), { window: 1, process: 2 }.window]
