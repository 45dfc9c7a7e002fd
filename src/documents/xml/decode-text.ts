/** Whether the bytes begin with these. */
export const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * Text by its byte order mark, UTF-16 of either order or UTF-8. Where there is no mark, XML still tells UTF-16 by the
 * zero in its first `<`, and the old Russian code page by its declaration; all else is UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0x00)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0x00, 0x3c)) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^<\?xml[^>]*encoding=["'](windows-|cp)1251["']/i.test(head) ? 'windows-1251' : 'utf-8'
}
