import { useTranslation } from 'react-i18next'
import { curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { CurriculumWeeks } from './CurriculumWeeks.tsx'
import styles from './exchange.module.css'
import type { ImportedCurriculum } from './import-run.ts'

/** What a curriculum's file holds: hours by semester beside the weeks, the calendar, and every row. */
export function CurriculumPlan({ curriculum }: { readonly curriculum: ImportedCurriculum }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { programme, name, qualification, admissionYear, totalHours } = curriculum
  return (
    <>
      <h2 className={styles.section}>{t('curriculumImport.head', { programme, name })}</h2>
      <p className={styles.summary}>
        {admissionYear !== null && <span>{t('curriculumImport.year', { year: admissionYear })}</span>}
        {qualification !== null && <span>{t('curriculumImport.qualification', { qualification })}</span>}
        <span>{t('curriculumImport.totalHours', { hours: writeNumber(totalHours, language) })}</span>
      </p>
      <h3 className={styles.section}>{t('curriculumImport.load')}</h3>
      {curriculum.semesters.length > 0 && <SemesterLoads semesters={curriculum.semesters} />}
      {curriculum.calendar.length === 0 && <p>{t('curriculumImport.noCalendar')}</p>}
      {curriculum.calendar.length > 0 && <CurriculumWeeks calendar={curriculum.calendar} />}
      {curriculum.distributed.length > 0 && <DistributedLoads distributed={curriculum.distributed} />}
      <details className={styles.rows}>
        <summary>
          {t('curriculumImport.rows')}: {curriculum.rows.length}
        </summary>
        <CurriculumRows curriculum={curriculum} />
      </details>
    </>
  )
}

function SemesterLoads({ semesters }: Pick<ImportedCurriculum, 'semesters'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <SimpleTable
      caption={t('curriculumImport.load')}
      columns={[
        { name: 'semester', title: t('curriculumImport.semester'), isFigure: true },
        { name: 'hours', title: t('curriculumImport.hours'), isFigure: true },
        { name: 'weeks', title: t('curriculumImport.weeks'), isFigure: true },
        { name: 'due', title: t('curriculumImport.due'), isFigure: true },
        { name: 'difference', title: t('curriculumImport.difference'), isFigure: true },
      ]}
      rows={semesters.map(({ semester, hours, weeks, due }) => ({
        id: String(semester),
        cells: {
          semester,
          hours: writeNumber(hours, language),
          weeks: weeks || '–',
          due: due ? writeNumber(due, language) : '–',
          difference: due ? <Difference by={hours - due} /> : '–',
        },
      }))}
    />
  )
}

/** Practice that takes no weeks of its own is a load of so many hours in each week of lessons. */
function DistributedLoads({ distributed }: Pick<ImportedCurriculum, 'distributed'>) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return (
    <>
      <h3 className={styles.section}>{t('curriculumImport.distributed')}</h3>
      <p className={styles.prose}>{t('curriculumImport.distributedHelp')}</p>
      <SimpleTable
        caption={t('curriculumImport.distributed')}
        columns={[
          { name: 'index', title: t('curriculumImport.index') },
          { name: 'name', title: t('curriculumImport.name') },
          { name: 'semester', title: t('curriculumImport.semester'), isFigure: true },
          { name: 'hours', title: t('curriculumImport.hours'), isFigure: true },
          { name: 'weeks', title: t('curriculumImport.lessonWeeks'), isFigure: true },
          { name: 'weekly', title: t('curriculumImport.hoursAWeek'), isFigure: true },
        ]}
        rows={distributed.map(({ index, name, semester, hours, weeks }) => ({
          id: `${index} ${semester}`,
          cells: {
            index,
            name,
            semester,
            hours: writeNumber(hours, language),
            weeks: weeks || '–',
            weekly: weeks > 0 ? writeNumber(hours / weeks, language, 1) : '–',
          },
        }))}
      />
    </>
  )
}

function Difference({ by }: { readonly by: number }) {
  const language = useLanguage()
  if (by === 0) return <>0</>
  return (
    <span className={styles.warning}>
      {by > 0 ? '+' : '−'}
      {writeNumber(Math.abs(by), language)}
    </span>
  )
}

function CurriculumRows({ curriculum: { rows, semesters } }: { readonly curriculum: ImportedCurriculum }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { kind: kinds } = curriculumRows.columns
  const wordOf = (kind: string): string =>
    kinds.type === 'choice' ? (kinds.choices[kind]?.[language] ?? kind) : kind
  return (
    <SimpleTable
      caption={t('curriculumImport.rows')}
      columns={[
        { name: 'index', title: t('curriculumImport.index') },
        { name: 'name', title: t('curriculumImport.name') },
        { name: 'kind', title: t('curriculumImport.kind') },
        ...semesters.map(({ semester }) => ({
          name: String(semester),
          title: t('curriculumImport.inSemester', { semester }),
          isFigure: true,
        })),
      ]}
      rows={rows.map(({ index, name, kind, hours }, at) => ({
        id: String(at),
        cells: { ...hours, index, name, kind: wordOf(kind) },
      }))}
    />
  )
}
