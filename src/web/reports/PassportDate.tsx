import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeDate } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import { Skeleton } from '../ui/parts/Skeleton.tsx'
import styles from './PassportDate.module.css'

// The calendar is fetched when somebody wants another date, not with the first page.
const DayPicker = lazy(async () => ({ default: (await import('../ui/parts/DayPicker.tsx')).DayPicker }))

interface Props {
  readonly on: string
  readonly onChange: (day: string) => void
}

/** The day that the passport tells of; another day gives other figures. */
export function PassportDate({ on, onChange }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const onPress = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [isOpen])
  return (
    <div ref={place} className={styles.place}>
      <button
        type="button"
        className={styles.button}
        title={t('date.choose')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('date.on', { date: writeDate(on, language) })} <span aria-hidden>▾</span>
      </button>
      {isOpen && (
        <div className={styles.calendar}>
          <Suspense fallback={<Skeleton />}>
            <DayPicker
              day={on}
              onDay={day => {
                setOpen(false)
                onChange(day)
              }}
            />
          </Suspense>
        </div>
      )}
    </div>
  )
}
