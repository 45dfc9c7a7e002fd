import { configDefaults, defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/architecture/offences/**'],
    globalSetup: ['tests/factories/database-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
})
