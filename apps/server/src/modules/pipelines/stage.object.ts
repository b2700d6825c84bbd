import { number, percent, relation, select, text } from '@cross-crm/field-types';
import { defineObject } from '@cross-crm/schema';

/** A step of a pipeline. */
export const stage = defineObject({
  name: 'stage',
  plural: 'stages',
  label: 'Stage',
  labelPlural: 'Stages',
  description: 'A step of a pipeline, with the probability of winning from there.',
  icon: 'deals',
  title: 'name',
  administered: true,
  uniqueTogether: [['pipeline', 'name']],
  inLinks: ['position', 'kind', 'probability'],
  fields: {
    name: text({ label: 'Name', required: true }),
    pipeline: relation({ label: 'Pipeline', to: 'pipeline', inverse: 'stages', inverseLabel: 'Stages', required: true, indexed: true }),
    position: number({ label: 'Position', integer: true, default: 0 }),
    probability: percent({ label: 'Probability', min: 0, max: 100, default: 0 }),
    kind: select({
      label: 'Kind',
      required: true,
      description: 'What a deal in this stage is: open, won or lost.',
      default: 'open',
      choices: [
        { key: 'open', label: 'Open', color: 'blue' },
        { key: 'won', label: 'Won', color: 'green' },
        { key: 'lost', label: 'Lost', color: 'gray' },
      ],
    }),
    rotAfter: number({ label: 'Stale after days', integer: true, min: 1, max: 3650 }),
  },
  views: [{ name: 'All stages', kind: 'table', fields: ['name', 'pipeline', 'position', 'probability', 'kind'], sort: ['position'] }],
});
