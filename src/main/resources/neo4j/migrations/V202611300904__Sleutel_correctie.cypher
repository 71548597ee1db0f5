// What is open, what somebody reported, and one by its id.
CREATE CONSTRAINT correctie_id IF NOT EXISTS FOR (c:Correctie) REQUIRE c.id IS UNIQUE;
CREATE INDEX correctie_stand IF NOT EXISTS FOR (c:Correctie) ON (c.stand);
CREATE INDEX correctie_melder IF NOT EXISTS FOR (c:Correctie) ON (c.melder);
