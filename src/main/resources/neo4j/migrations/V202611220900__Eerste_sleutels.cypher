// Every concept is found by its id; small lists by what people call them.
CREATE CONSTRAINT organisatie_id IF NOT EXISTS FOR (o:Organisatie) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (t:Team) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT professional_id IF NOT EXISTS FOR (p:Professional) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT huishouden_id IF NOT EXISTS FOR (h:Huishouden) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT netwerkpersoon_id IF NOT EXISTS FOR (n:Netwerkpersoon) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT taal_code IF NOT EXISTS FOR (t:Taal) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT thema_code IF NOT EXISTS FOR (t:Thema) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT cultuur_code IF NOT EXISTS FOR (c:Cultuur) REQUIRE c.code IS UNIQUE;
CREATE CONSTRAINT werkgebied_naam IF NOT EXISTS FOR (w:Werkgebied) REQUIRE w.naam IS UNIQUE;
