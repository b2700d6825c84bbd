import { EmptyState, ProblemNote } from '@cross-crm/ui';
import { useMemo } from 'react';
import { problemOf } from '../../lib/api.ts';
import type { BoardProps } from '../../records/board-props.ts';
import { FieldSurroundings } from '../../records/fields/field-surroundings.tsx';
import { clearedFilter } from './board-filter.ts';
import { Board } from './board.tsx';
import { isChoice, isLink } from './field-kinds.ts';
import type { BoardView } from './use-board-source.ts';
import { useBoardSource } from './use-board-source.ts';
import { usePipelineChoice } from './use-board-columns.ts';

/**
 * A view of kind `board`: the records of any object in columns by a choice or a link. Where the links are stages, as
 * deals have them, their probability, order and kind shape the board.
 */
export function DealsBoard(props: BoardProps) {
  const { object, settings } = props;
  const field = object.fields.find(({ name }) => name === settings.groupBy);
  if (!field || !(isChoice(field) || isLink(field))) {
    return <EmptyState>This board needs a field to make its columns of: a choice, or a link to one record.</EmptyState>;
  }
  return (
    <FieldSurroundings>
      <ReadBoard key={`${object.name} ${field.name}`} {...props} field={field} />
    </FieldSurroundings>
  );
}

function ReadBoard({ object, settings, field, onPeek, onChange, bar }: BoardProps & Pick<BoardView, 'field'>) {
  const { fields, filter, sort } = settings;
  const view = useMemo(() => ({ object, field, fields, filter, sort }), [object, field, fields, filter, sort]);
  const choice = usePipelineChoice(object, field);
  const source = useBoardSource(view, choice.chosen, choice.pipelines !== undefined);
  if (source.error !== null && source.columns === undefined) {
    return <ProblemNote onRetry={source.retry}>The board could not be read. {problemOf(source.error).message}</ProblemNote>;
  }
  return (
    <Board source={source} choice={choice} places={bar} onPeek={onPeek} onClearFilter={() => onChange({ filter: clearedFilter(filter) })} />
  );
}
