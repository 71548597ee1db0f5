// A drawing as it was after some number, so that it opens without its whole log.
CREATE CONSTRAINT tekenvouw_nr IF NOT EXISTS FOR (v:Tekenvouw) REQUIRE (v.huishouden, v.nr) IS UNIQUE;
