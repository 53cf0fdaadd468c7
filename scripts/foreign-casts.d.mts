import type { Rule } from 'eslint';

export declare const foreignCasts: Rule.RuleModule;
