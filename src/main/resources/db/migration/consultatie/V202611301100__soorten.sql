-- Seven kinds of consultation in place of three ways of working; the names of those three stay.
alter table consultvraag rename column werkwijze to soort;
-- What only this kind asks, and on whose behalf; encrypted.
alter table consultvraag add column bijzonderheid text;
alter table consultvraag add column namens text;
-- The organisation of who asked, at that moment: for the figures.
alter table consultvraag add column organisatie uuid;
