-- A position's queue asks for a few states in all of its units: what is finished, nearly all of it, must not be read for it.
create index instance_by_place on workflow.instance (definition_id, state);
