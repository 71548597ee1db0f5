// Found by their id, and once only.
CREATE CONSTRAINT locatie_id IF NOT EXISTS FOR (l:Locatie) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT spreekuur_id IF NOT EXISTS FOR (s:Spreekuur) REQUIRE s.id IS UNIQUE;
