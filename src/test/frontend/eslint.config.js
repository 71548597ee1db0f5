import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const WORTEL = fileURLToPath(new URL('../../..', import.meta.url));

export default tseslint.config(
    { ignores: ['**/node_modules/**'] },
    {
        files: ['**/*.ts'],
        languageOptions: {
            parser: tseslint.parser,
            parserOptions: {
                project: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
                tsconfigRootDir: WORTEL,
            },
        },
        plugins: { '@typescript-eslint': tseslint.plugin },
        rules: {
            eqeqeq: ['error', 'always', { null: 'ignore' }],
            'no-var': 'error',
            'prefer-const': 'error',
            '@typescript-eslint/no-explicit-any': 'error',
            '@typescript-eslint/no-floating-promises': [
                'error',
                { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'default'], package: 'node:test' }] },
            ],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/unbound-method': 'error',
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        },
    },
    {
        files: ['**/frontend/sociogram/kern/**/*.ts'],
        rules: {
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        { regex: '^[^.]', message: 'The kern needs no packages.' },
                        { regex: '^\\.\\./\\.\\./', message: 'The kern knows nothing outside itself.' },
                    ],
                },
            ],
        },
    },
);
