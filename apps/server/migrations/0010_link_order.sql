-- A record's links are read in their order: the index gives it, so that nothing is sorted for each record of a list.
-- That a record is linked once only is seen to by the field's type, which takes no record twice.
drop index link_ends;
create unique index link_ends on link (workspace_id, object, field, from_id, position);
