const BOUNDARY = 'kuznitsa-test-boundary'

/** A file as a browser's form sends it, with what it is said to be. */
export function uploadOf(kind: string | undefined, name: string, bytes: Uint8Array) {
  const part = (head: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n`
  const payload = Buffer.concat([
    ...(kind === undefined ? [] : [Buffer.from(`${part('name="kind"')}\r\n${kind}\r\n`)]),
    Buffer.from(`${part(`name="file"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } }
}

/** Several files as a browser's form sends them. */
export function uploadsOf(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const payload = Buffer.concat([
    ...files.flatMap(({ name, bytes }) => [
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } }
}
