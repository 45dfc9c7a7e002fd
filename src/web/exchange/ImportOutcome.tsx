import { useTranslation } from 'react-i18next'
import { paths } from '../app/paths.ts'
import { useLanguage } from '../ui/language/language.ts'
import { PageLink } from '../ui/navigation/PageLink.tsx'
import { SimpleTable } from '../ui/parts/SimpleTable.tsx'
import { useRegisterBook } from '../ui/registers/register-book.ts'
import type { ImportRun } from './import-run.ts'

/** What an import has brought, register by register, each leading to its list. */
export function ImportOutcome({ outcome }: { readonly outcome: NonNullable<ImportRun['outcome']> }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const book = useRegisterBook()
  const figures = ['created', 'changed', 'ended', 'renamed'] as const
  return (
    <SimpleTable
      caption={t('imports.broughtWhat')}
      columns={[
        { name: 'register', title: t('imports.register') },
        ...figures.map(name => ({ name, title: t(`imports.counts.${name}`), isFigure: true })),
      ]}
      rows={outcome.map(counts => ({
        id: counts.register,
        cells: {
          register: (
            <PageLink href={paths.register(counts.register)}>
              {book.get(counts.register)?.register.title[language] ?? counts.register}
            </PageLink>
          ),
          ...Object.fromEntries(figures.map(name => [name, counts[name] || '–'])),
        },
      }))}
    />
  )
}
