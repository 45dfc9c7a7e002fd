import { useTranslation } from 'react-i18next'
import styles from './exchange.module.css'
import type { ImportedCurriculum } from './import-run.ts'

/** The calendar of a curriculum in the colleges' letters: a row for each course, a cell for each week from 1 September. */
export function CurriculumWeeks({ calendar }: Pick<ImportedCurriculum, 'calendar'>) {
  const { t } = useTranslation('office')
  const longest = Math.max(...calendar.map(({ weeks }) => weeks.length))
  const numbers = Array.from({ length: longest }, (_, at) => at + 1)
  return (
    <>
      <h3 className={styles.section}>{t('curriculumImport.calendar')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be scrollable by keyboard */}
      <section className={styles.weeks} tabIndex={0} aria-label={t('curriculumImport.calendar')}>
        <table>
          <caption className="visually-hidden">{t('curriculumImport.calendar')}</caption>
          <thead>
            <tr>
              <td />
              {numbers.map(week => (
                <th key={week} scope="col">
                  {week}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {calendar.map(({ course, weeks }) => (
              <tr key={course}>
                <th scope="row">{t('curriculumImport.course', { course })}</th>
                {numbers.map(week => (
                  <td key={week} data-practice={isPractice(weeks[week - 1]) || undefined}>
                    {weeks[week - 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const isPractice = (letter: string | undefined): boolean => letter === 'УП' || letter === 'ПП'
