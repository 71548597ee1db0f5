// Found by its id, and once only.
CREATE CONSTRAINT samenwerkingsafspraak_id IF NOT EXISTS FOR (a:Samenwerkingsafspraak) REQUIRE a.id IS UNIQUE;
