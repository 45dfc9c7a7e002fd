import 'i18next'
import type { officeRu } from './office.ru.ts'
import type { publicRu } from './public.ru.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'public'
    resources: { public: typeof publicRu; office: typeof officeRu }
  }
}
