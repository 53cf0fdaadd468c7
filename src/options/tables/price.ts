import type { RunOptionTable } from '../option.js';

export const PRICE_OPTIONS = {
  'input-price-per-mtok': {
    kind: 'list',
    shapes: 'arms',
    help: 'Input price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
  },
  'output-price-per-mtok': {
    kind: 'list',
    shapes: 'arms',
    help: 'Output price in USD per million tokens in place of the list price: one number for all arms, or `provider=number`.',
  },
} as const satisfies RunOptionTable;
