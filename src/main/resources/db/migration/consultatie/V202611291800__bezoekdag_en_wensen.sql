-- The day of a visit, when it is known, and what the asker looked for in an expert: the names of codes, nothing typed.
alter table consultvraag add column bezoekdag date;
alter table consultvraag add column wensen text not null default '';
