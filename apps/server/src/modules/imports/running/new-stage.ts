import type { Json } from '@cross-crm/schema';
import type { Stage } from '../../pipelines/index.ts';

/** Words of stages as sales teams name them, with the usual probability of winning from there, in percent. */
const usual: readonly (readonly [words: RegExp, probability: number])[] = [
  [/prospect|lead|new|inbox/i, 10],
  [/qualif|contact|engag/i, 20],
  [/discover|appointment|meeting|demo|present/i, 30],
  [/decision|evaluat/i, 40],
  [/propos|quote|offer/i, 50],
  [/negotiat/i, 75],
  [/contract|verbal|sign/i, 90],
];
const otherwise = 50;

/** What a stage that an import adds to a pipeline is, told by its name: won, lost, or open with a usual probability. */
export function newStage(stages: readonly Stage[], name: string, pipeline: string | null): Record<string, Json> {
  const own = pipeline ?? stages[0]?.pipeline ?? null;
  const kind = kindOf(name);
  const probability = { won: 100, lost: 0, open: usual.find(([words]) => words.test(name))?.[1] ?? otherwise }[kind];
  return { pipeline: own, kind, probability, position: positionOf(stages, own, kind, probability) };
}

function kindOf(name: string): Stage['kind'] {
  if (/\b(lost|dead|abandoned|disqualified|rejected|churned)\b/i.test(name)) return 'lost';
  return /\b(won|closed won|success(ful)?|signed and paid)\b/i.test(name) ? 'won' : 'open';
}

/** An open stage stands where its probability puts it; one that closes, at the end. Stages of one position keep their age. */
function positionOf(stages: readonly Stage[], pipeline: string | null, kind: Stage['kind'], probability: number): number {
  const own = stages.filter((stage) => stage.pipeline === pipeline);
  if (kind !== 'open') return own.length;
  const before = own.filter((stage) => stage.kind === 'open' && (stage.probability ?? 0) <= probability).length;
  return Math.max(0, before - 1);
}
