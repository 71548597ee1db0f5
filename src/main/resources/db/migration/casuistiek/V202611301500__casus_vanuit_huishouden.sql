-- From which household a case was begun, for the guard alone; and its drawing in roles, which holds nothing of the real one.
alter table casus add column huishouden uuid;
alter table casus add column tekening text;
