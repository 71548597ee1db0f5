// One line, found by its id.
CREATE INDEX contactlijn_id IF NOT EXISTS FOR ()-[l:HEEFT_LIJN_MET]-() ON (l.id);
