// A contact line is changed and ended by its own id: two people may have several.
MATCH (:Professional)-[l:HEEFT_LIJN_MET]->(:Professional) WHERE l.id IS NULL SET l.id = randomUUID();
