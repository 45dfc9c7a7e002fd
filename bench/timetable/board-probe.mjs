/**
 * Runs in the page: notes how long it takes from a key until the frame is drawn in which the board shows what the key asks
 * for. The clock starts when the browser got the key, and stops in the first task after the frame.
 */
const channel = new MessageChannel()
const waiting = []
channel.port1.onmessage = () => waiting.shift()?.()

const pieceOf = lesson => document.querySelector(`[data-lesson="${CSS.escape(lesson)}"]`)
const row = piece => piece?.style.getPropertyValue('--at')

/** What the board shows once it has done what was asked for. */
const DONE = {
  prices: ({ lesson }) => document.querySelector(`[data-priced="${CSS.escape(lesson)}"]`) !== null,
  stands: ({ lesson, at }) => {
    const piece = pieceOf(lesson)
    return row(piece) === at && !piece.dataset.carried && piece.querySelector('svg') !== null
  },
}

window.taken = { prices: [], stands: [] }
/** What the next key is to bring about, `prices` or `stands`; the drawing after it is measured. */
window.expected = undefined

document.addEventListener(
  'keydown',
  ({ timeStamp, target }) => {
    const what = window.expected
    const lesson = target?.dataset?.lesson
    if (!what || !lesson) return
    window.expected = undefined
    const asked = { lesson, at: row(target) }
    const look = () => {
      if (!DONE[what](asked)) return requestAnimationFrame(look)
      waiting.push(() => window.taken[what].push(performance.now() - timeStamp))
      channel.port2.postMessage(null)
    }
    requestAnimationFrame(look)
  },
  true,
)
