import type { Rule } from 'eslint';

export const noLookupByText: Rule.RuleModule;
