// Whoever types a name finds people and organisations without reading them all.
CREATE FULLTEXT INDEX netwerk_naam IF NOT EXISTS FOR (n:Professional|Organisatie) ON EACH [n.naam]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
