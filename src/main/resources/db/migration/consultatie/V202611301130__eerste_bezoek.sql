-- Whether somebody was at the family's home before the question was asked (E07); null when nobody said.
alter table consultvraag add column bezoek_geweest boolean;
