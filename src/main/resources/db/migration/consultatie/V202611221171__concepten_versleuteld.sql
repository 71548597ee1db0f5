-- What somebody is still writing is kept encrypted in "concept" now; what stood here did so readably.
drop table consultconcept;
