import { readdirSync, readFileSync } from 'node:fs'
import { FLOORS } from './house.mjs'
import { ROOT } from './install.mjs'

const SOURCE = /[.](?:tsx?|sql|mjs)$/
const TEST = /[.](?:test|bench)[.]tsx?$/

const firstSentence = text => /^.*?[.](?=\s|$)|^.*$/s.exec(text)?.[0].trim() ?? ''

const COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export (?:async )?\w+ (\w+))?/g

/** The comment of the export that the file is named after; else of the first export, else the first comment. */
function leadingComment(text, path) {
  const name = path.split('/').pop().split('.')[0].replaceAll('-', '').toLowerCase()
  const comments = [...text.matchAll(COMMENT)]
  const [, comment = ''] =
    comments.find(([, , exported]) => exported?.toLowerCase() === name) ??
    comments.find(([, , exported]) => exported) ??
    comments[0] ??
    []
  return comment.replaceAll(/^\s*\* ?/gm, '')
}

/** One sentence on what the file holds, taken from its own comments; empty where there is none. */
function captionOf(path) {
  const text = readFileSync(`${ROOT}${path}`, 'utf8')
  const comment = path.endsWith('.sql')
    ? (/^(?:--.*\n)+/m.exec(text)?.[0].replaceAll(/^-- ?/gm, '') ?? '')
    : leadingComment(text, path)
  return firstSentence(comment.replaceAll(/\s+/g, ' ').trim())
}

/** The files of a floor, or of one folder of it, without tests, each with its caption. */
export function filesOf(floor, folder = '') {
  const base = ['src', floor, folder].filter(Boolean).join('/')
  return readdirSync(`${ROOT}${base}`, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => SOURCE.test(path) && !TEST.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map(path => ({ path, caption: captionOf(`${base}/${path}`) }))
}

/** The folders of a floor that hold a file, in no order. */
export const foldersOf = floor =>
  readdirSync(`${ROOT}src/${floor}`, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && filesOf(floor, entry.name).length > 0)
    .map(({ name }) => name)

/** The floors on which a room stands, from the ground up. */
export const floorsWith = room => Object.keys(FLOORS).filter(floor => foldersOf(floor).includes(room))
