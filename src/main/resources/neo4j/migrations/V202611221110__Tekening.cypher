// The drawing: one number and one handeling once per household; everything in it is found by its id.
CREATE CONSTRAINT wijziging_nr IF NOT EXISTS FOR (w:Wijziging) REQUIRE (w.huishouden, w.nr) IS UNIQUE;
CREATE CONSTRAINT wijziging_handeling IF NOT EXISTS FOR (w:Wijziging) REQUIRE (w.huishouden, w.id) IS UNIQUE;
CREATE CONSTRAINT knoop_id IF NOT EXISTS FOR (k:Knoop) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT bijschrift_id IF NOT EXISTS FOR (b:Bijschrift) REQUIRE (b.huishouden, b.id) IS UNIQUE;
CREATE INDEX lijn_id IF NOT EXISTS FOR ()-[l:LIJN]-() ON (l.id);
CREATE INDEX verbintenis_id IF NOT EXISTS FOR ()-[v:VERBINTENIS]-() ON (v.id);
