import { useState } from 'react'
import { API_ROOT } from '#contract/http/route.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import styles from './public.module.css'
import { publicAddress } from './public-timetables.api.ts'
import { publicWords as words } from './public-words.ts'

/** The way to have a timetable in one's own calendar. */
export function CalendarLink({ kind, code }: { readonly kind: string; readonly code: string }) {
  const say = usePhrase()
  const language = useLanguage()
  const path = `${API_ROOT}${publicAddress({ kind, code })}.ics${language === 'en' ? '?lang=en' : ''}`
  return (
    <details className={styles.subscribe}>
      <summary>{say(words.subscribe)}</summary>
      <div className={styles.subscribeBox}>
        <p>{say(words.subscribeHelp)}</p>
        <CalendarAddress path={path} />
      </div>
    </details>
  )
}

/** An address that a calendar subscribes to: opened in the device's calendar, or copied for another. */
export function CalendarAddress({ path }: { readonly path: string }) {
  const say = usePhrase()
  const [isCopied, setCopied] = useState(false)
  const address = `${window.location.origin}${path}`
  const copy = async () => {
    await navigator.clipboard?.writeText(address)
    setCopied(true)
  }
  return (
    <>
      <input
        className={styles.address}
        readOnly
        value={address}
        aria-label={say(words.subscribe)}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className={styles.addressActs}>
        <a href={address.replace(/^https?:/, 'webcal:')}>{say(words.openCalendar)}</a>
        <button type="button" onClick={() => void copy()}>
          {say(isCopied ? words.copied : words.copy)}
        </button>
      </p>
    </>
  )
}
