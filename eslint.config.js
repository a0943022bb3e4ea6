import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const focusedTest = {
  selector:
    "MemberExpression[property.name=/^(only|skip)$/][object.name=/^(describe|context|suite|it|specify|test)$/]",
  message: 'A focused or skipped test hides the others; run one with `npm run test:unit -- --grep TITLE`.',
};

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing is called the same everywhere.',
};

export default defineConfig(
  globalIgnores(['node_modules/', 'out/', '.cache/', '**/generated/']),
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    // No comment switches a rule off: what the rules forbid is to be written differently, or the rule changed here for all.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'eqeqeq': 'error',
      'max-lines': ['error', 400],
      'no-empty': 'error',
      'no-restricted-syntax': ['error', focusedTest, defaultExport],
    },
  },
  {
    // ESLint and mocha look for a default export.
    files: ['eslint.config.js', 'scripts/test/reporter.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
