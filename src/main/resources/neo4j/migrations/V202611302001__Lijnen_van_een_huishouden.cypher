// All that is drawn for one household is found by its number, to take it away.
CREATE INDEX lijn_huishouden IF NOT EXISTS FOR ()-[l:LIJN]-() ON (l.huishouden);
CREATE INDEX verbintenis_huishouden IF NOT EXISTS FOR ()-[v:VERBINTENIS]-() ON (v.huishouden);
